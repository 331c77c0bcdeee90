/**
 * From a wall clock to an instant, in a named time zone and never in the machine's.
 *
 * `Intl.DateTimeFormat` answers the opposite question (instant to wall clock); this module turns it round.
 */

const formats = new Map<string, Intl.DateTimeFormat>();

/** No zone moves its clock twice within this span of a date that a blog can bear. */
const DAY = 86_400_000;

/**
 * @param wall Wall clock reading as if it were UTC, milliseconds since 1970 (what `Date.UTC` makes of its parts).
 * @param timezone IANA name, e.g. `Europe/Berlin`, or `UTC`.
 * @returns The instant, milliseconds since 1970 (UTC). Where a clock change skips the reading, the instant moves forward
 *   by the width of the gap; where a reading occurs twice, the earlier one counts (as `Temporal` does by default).
 * @throws RangeError for a name that is no time zone.
 */
export function instantOfWallClock(wall: number, timezone: string): number {
  if (timezone === "UTC") return wall;
  const before = offsetAt(wall - DAY, timezone);
  const after = offsetAt(wall + DAY, timezone);
  const early = wall - before;
  if (before === after) return early;
  if (offsetAt(early, timezone) === before) return early;
  const late = wall - after;
  return offsetAt(late, timezone) === after ? late : early;
}

/** The opposite of the above: what the wall clock shows, as if it were UTC. */
export function wallClockOf(instant: number, timezone: string): number {
  return timezone === "UTC" ? instant : instant + offsetAt(instant, timezone);
}

/** Milliseconds by which the zone's wall clock is ahead of UTC at an instant. */
function offsetAt(instant: number, timezone: string): number {
  const part: Record<string, number> = {};
  for (const { type, value } of formatFor(timezone).formatToParts(instant)) part[type] = Number(value);
  const wall = Date.UTC(part.year!, part.month! - 1, part.day, part.hour, part.minute, part.second);
  return wall - Math.floor(instant / 1000) * 1000;
}

function formatFor(timezone: string): Intl.DateTimeFormat {
  let format = formats.get(timezone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat("en-US", {
      timeZone: timezone,
      calendar: "gregory",
      numberingSystem: "latn",
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    });
    formats.set(timezone, format);
  }
  return format;
}
