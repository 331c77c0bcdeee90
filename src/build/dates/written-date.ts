import { MONTHS, monthNumber, WEEKDAYS } from "./calendar.ts";

/** The parts of a date as it is written, not yet checked against calendar and clock. */
export interface WrittenDate {
  readonly year: number;
  /** 1 to 12 when right. */
  readonly month: number;
  readonly day: number;
  /** 0 for Sunday, where the text names the day of the week. */
  readonly weekday?: number;
  readonly time?: WrittenTime;
  /** Whether the month stands as a name, as in RFC 5322. */
  readonly named: boolean;
}

/** The parts of a time of day as written. */
export interface WrittenTime {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
  readonly half?: "am" | "pm";
  /** As written, empty when none is. */
  readonly zone: string;
}

const ZONE =
  "z|(?:utc|gmt)?[+-](?:\\d{2}:?\\d{2}|\\d{1,2}:\\d{2}|\\d{1,2})|[a-z_]+(?:/[a-z_+-]+)+|[a-z]{2,5}";
const TIME = `(\\d{1,2}):(\\d{1,2})(?::(\\d{1,2})(?:[.,](\\d+))?)?(?: ?([ap])\\.?m\\.?(?![a-z]))?(?: ?(${ZONE}))?`;
const YEAR_FIRST = new RegExp(`^(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?:(?:t|,? |,? at )${TIME})?$`, "i");
const YEAR_LAST = new RegExp(`^(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})(?:(?:,? |,? at )${TIME})?$`, "i");
const BASIC =
  /^(\d{4})(\d{2})(\d{2})(?:(?:[t ]|(?=\d{6}(?!\d)))(\d{2})(\d{2})(?:(\d{2})(?:[.,](\d+))?)?(z|[+-]\d{2}(?:\d{2})?)?)?$/i;
const NAMED_TIME = `(?:(?:,| at)? ${TIME})?`;
const DAY_MONTH = new RegExp(
  `^(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -]([a-z]+)\\.?,?[ -](\\d{4})${NAMED_TIME}$`,
  "i",
);
const MONTH_DAY = new RegExp(`^([a-z]+)\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})${NAMED_TIME}$`, "i");
const YEAR_MONTH = new RegExp(`^(\\d{4})[ -]([a-z]+)\\.?[ -](\\d{1,2})${NAMED_TIME}$`, "i");
/** C's `asctime`: `Mon Jan  2 15:04:05 2006`; the command `date` puts the zone before the year. */
const ASCTIME =
  /^([a-z]{3}) (\d{1,2}) (\d{1,2}):(\d{2}):(\d{2})(?: ([ap])m)?(?: ([a-z]{1,5}|[+-]\d{4}))? (\d{4})$/i;
const WEEKDAY = /^([a-z]{3,9})\.?,? (?=[a-z\d])/i;
/** RFC 5322, section 3.2.2: a comment in parentheses, e.g. the name of the zone. */
const COMMENT = / ?\([^()]*\)$/;

/**
 * Reads the shapes of date that have one meaning only: year first, or the month as an English name.
 *
 * @param text White space already collapsed to single blanks.
 * @returns The parts as written, or undefined when the text has none of these shapes.
 */
export function readWrittenDate(text: string): WrittenDate | undefined {
  let m = YEAR_FIRST.exec(text);
  if (m) return { ...calendar(m[1], Number(m[3]), m[4]), ...timeOf(m, 5), named: false };
  m = BASIC.exec(text);
  if (m) {
    const clock = [text, m[4], m[5], m[6], m[7], undefined, m[8]];
    return { ...calendar(m[1], Number(m[2]), m[3]), ...timeOf(clock, 1), named: false };
  }
  return readNamed(text);
}

/** `25/12/2020` or `12-25-2020`: a date with its year last, where only one of its other numbers can be the month. */
export function readYearLast(text: string): WrittenDate | undefined {
  const m = YEAR_LAST.exec(text);
  if (!m) return undefined;
  const [first, second] = [Number(m[1]), Number(m[3])];
  if (first !== second && first > 12 === second > 12) return undefined;
  const [day, month] = first > 12 ? [m[1], second] : [m[3], first];
  return { ...calendar(m[4], month, day), ...timeOf(m, 5), named: false };
}

function readNamed(text: string): WrittenDate | undefined {
  let rest = text.replace(COMMENT, "");
  const weekday = weekdayNumber(WEEKDAY.exec(rest)?.[1]);
  if (weekday !== undefined) rest = rest.replace(WEEKDAY, "");
  const day = weekday === undefined ? {} : { weekday };

  let m = DAY_MONTH.exec(rest);
  if (m) return named(m[3], m[2], m[1], { ...day, ...timeOf(m, 4) });
  m = MONTH_DAY.exec(rest);
  if (m) return named(m[3], m[1], m[2], { ...day, ...timeOf(m, 4) });
  m = YEAR_MONTH.exec(rest);
  if (m) return named(m[1], m[2], m[3], { ...day, ...timeOf(m, 4) });
  m = ASCTIME.exec(rest);
  if (m) return named(m[8], m[1], m[2], { ...day, ...timeOf([text, m[3], m[4], m[5], "", m[6], m[7]], 1) });
  return undefined;
}

function named(
  year: string | undefined,
  monthName: string | undefined,
  day: string | undefined,
  rest: Pick<WrittenDate, "weekday" | "time">,
): WrittenDate | undefined {
  const month = monthNumber(monthName ?? "");
  return month === undefined ? undefined : { ...calendar(year, month, day), ...rest, named: true };
}

function calendar(year: string | undefined, month: number, day: string | undefined) {
  return { year: Number(year), month, day: Number(day) };
}

/** Groups from `at`: hour, minute, second, fraction, a or p, zone. */
function timeOf(m: readonly (string | undefined)[], at: number): { time?: WrittenTime } {
  if (m[at] === undefined) return {};
  const half = m[at + 4]?.toLowerCase();
  const time: WrittenTime = {
    hour: Number(m[at]),
    minute: Number(m[at + 1]),
    second: Number(m[at + 2] ?? 0),
    millisecond: Number((m[at + 3] ?? "").slice(0, 3).padEnd(3, "0")),
    zone: m[at + 5] ?? "",
  };
  return { time: half === undefined ? time : { ...time, half: half === "a" ? "am" : "pm" } };
}

function weekdayNumber(name: string | undefined): number | undefined {
  if (name === undefined || monthNumber(name) !== undefined) return undefined;
  const wanted = name.toLowerCase();
  const index = WEEKDAYS.findIndex((day) => day.toLowerCase().startsWith(wanted));
  return index < 0 ? undefined : index;
}

/** For messages: `March`. Month 1 to 12. */
export function monthName(month: number): string {
  return MONTHS[month - 1] ?? String(month);
}
