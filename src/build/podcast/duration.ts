const CLOCK = /^(?:(\d{1,3}):)?(\d{1,3}):(\d{1,2})(?:\.\d+)?$/;
const WORDS =
  /^(?:(\d+)\s*(?:h|hours?|hrs?)\.?)?[\s,]*(?:(\d+)\s*(?:m|min(?:ute)?s?)\.?)?[\s,]*(?:(\d+)\s*(?:s|sec(?:ond)?s?)\.?)?$/i;
const ISO = /^PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:\.\d+)?S)?$/;

/**
 * The length of a recording as podcasters write it: seconds (`3661`), `1:01:01`, `61:01`, `1h 1m 1s`, `61 min`, `PT1H1M1S`.
 *
 * @returns seconds, or `undefined` for anything else
 */
export function parseDuration(text: string): number | undefined {
  const trimmed = text.trim();
  if (/^\d+(?:\.\d+)?$/.test(trimmed)) return positive(Number(trimmed));
  const parts = CLOCK.exec(trimmed) ?? ISO.exec(trimmed) ?? WORDS.exec(trimmed);
  if (!parts) return undefined;
  const [hours = 0, minutes = 0, seconds = 0] = parts.slice(1).map((part) => Number(part ?? 0));
  return positive(hours * 3600 + minutes * 60 + seconds);
}

function positive(seconds: number): number | undefined {
  return seconds > 0 && Number.isFinite(seconds) ? seconds : undefined;
}
