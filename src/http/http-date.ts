const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const MONTH = `(?<month>${MONTHS.join("|")})`;
const TIME = "(?<hour>[01]\\d|2[0-3]):(?<minute>[0-5]\\d):(?<second>[0-5]\\d|60)";
const DAY_NAME = "(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)";
const DAY_NAME_LONG = "(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)";

/** The three forms of HTTP-date: IMF-fixdate, rfc850-date and asctime-date. */
const FORMS = [
  new RegExp(`^${DAY_NAME}, (?<day>\\d\\d) ${MONTH} (?<year>\\d{4}) ${TIME} GMT$`),
  new RegExp(`^${DAY_NAME_LONG}, (?<day>\\d\\d)-${MONTH}-(?<year>\\d\\d) ${TIME} GMT$`),
  new RegExp(`^${DAY_NAME} ${MONTH} (?<day>\\d\\d| \\d) ${TIME} (?<year>\\d{4})$`),
];

/**
 * Reads an HTTP-date in any of its three forms (RFC 9110, section 5.6.7). The name of the day is not checked
 * against the date.
 *
 * @param s the date, case-sensitive
 * @param now milliseconds since the epoch, the instant from which the two-digit year of an rfc850-date is
 *   understood
 * @returns milliseconds since the epoch, or undefined when `s` is no HTTP-date or names no real day
 */
export function parseHttpDate(s: string, now: number): number | undefined {
  for (const form of FORMS) {
    const fields = form.exec(s)?.groups;
    if (fields) return fields.year?.length === 2 ? resolveCentury(fields, now) : instant(fields);
  }
  return undefined;
}

/**
 * Writes an IMF-fixdate (RFC 9110, section 5.6.7).
 *
 * @param ms milliseconds since the epoch; fractions of a second are cut off
 * @returns for example `Sun, 06 Nov 1994 08:49:37 GMT`
 * @throws {RangeError} when `ms` is no date of the years 0 to 9999
 */
export function formatHttpDate(ms: number): string {
  const date = new Date(ms);
  const year = date.getUTCFullYear();
  if (!(year >= 0 && year <= 9999)) throw new RangeError(`Not a date that HTTP can write: ${ms}`);
  return date.toUTCString();
}

type Fields = Readonly<Record<string, string>>;

function instant(fields: Fields, year = Number(fields.year)): number | undefined {
  const month = MONTHS.indexOf(fields.month ?? "");
  const day = Number(fields.day);
  const date = new Date(0);
  // Date.UTC would take the years 0 to 99 for 1900 to 1999.
  date.setUTCFullYear(year, month, day);
  if (date.getUTCMonth() !== month || date.getUTCDate() !== day) return undefined;
  return date.setUTCHours(Number(fields.hour), Number(fields.minute), Number(fields.second));
}

/**
 * "Recipients of a timestamp value in rfc850-date format, which uses a two-digit year, MUST interpret a
 * timestamp that appears to be more than 50 years in the future as representing the most recent year in the
 * past that had the same last two digits."
 */
function resolveCentury(fields: Fields, now: number): number | undefined {
  const limit = new Date(now);
  limit.setUTCFullYear(limit.getUTCFullYear() + 50);
  const lastYear = limit.getUTCFullYear();
  const year = lastYear - ((lastYear - Number(fields.year)) % 100);
  const candidate = instant(fields, year);
  return candidate !== undefined && candidate > limit.getTime() ? instant(fields, year - 100) : candidate;
}
