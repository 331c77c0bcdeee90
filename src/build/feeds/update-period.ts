/** Minutes of the periods that the RSS syndication module knows, of those with a fixed length. */
const PERIODS = { hourly: 60, daily: 1440, weekly: 10_080 };

/**
 * `sy:updatePeriod` and `sy:updateFrequency` that say exactly what `<ttl>` says: so many updates in such a period.
 *
 * @param ttl minutes
 * @returns `undefined` when no whole number of updates fits any period: then it is better to say nothing
 */
export function updatePeriod(ttl: number): { period: string; frequency: number } | undefined {
  for (const [period, minutes] of Object.entries(PERIODS)) {
    if (ttl > 0 && minutes % ttl === 0) return { period, frequency: minutes / ttl };
  }
  return undefined;
}
