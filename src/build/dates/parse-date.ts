import { daysInMonth, FIRST_YEAR, formatDay, LAST_YEAR, WEEKDAYS } from "./calendar.ts";
import { normalizeDate } from "./normalize-date.ts";
import {
  monthName,
  readWrittenDate,
  readYearLast,
  type WrittenDate,
  type WrittenTime,
} from "./written-date.ts";
import { readWrittenZone } from "./written-zone.ts";
import { instantOfWallClock, wallClockOf } from "./zone-offset.ts";

/** A date that has one meaning only. */
export interface ParsedDate {
  /** Milliseconds since 1970 (UTC). */
  readonly instant: number;
  /** The calendar date as written, `YYYY-MM-DD`, whatever the zone. */
  readonly day: string;
  /** `day`: midnight is ours, not the writer's. */
  readonly precision: "day" | "time";
}

/** A date, or why it is none; the three texts are those of a `Problem`. */
export type DateResult =
  | { readonly ok: true; readonly date: ParsedDate }
  | { readonly ok: false; readonly found: string; readonly expected: string; readonly advice: string };

/** Someone who wrote this in front matter meant a date, and nobody can say which. */
class Refusal {
  readonly advice: string;
  constructor(advice: string) {
    this.advice = advice;
  }
}

const EXPECTED = "A date, year first, e.g. 2024-03-05 or 2024-03-05T10:00:00+01:00";
const REWRITE = "Write it year first, e.g. 2024-03-05";

/** Seconds from 2001 to 2030, which no one takes for `2020010112`, or milliseconds to 2096. */
const EPOCH = /^(?:1[0-8]\d{8}|[1-3]\d{12})$/;
const DAY_OR_MONTH_FIRST = /^(\d{1,2})([-/. ])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/;

/**
 * Reads a date as blogs write them: ISO 8601 and RFC 3339 with their usual relaxations, any year-first form,
 * RFC 5322, English month names, East Asian signs for year, month and day, seconds (ten digits) or milliseconds (thirteen) since 1970.
 * What could mean two days, or is no day at all, is refused, never guessed.
 *
 * @param value The value as written in front matter or a path.
 * @param timezone IANA name of the zone in which values without a zone are read.
 * @param mayEndInYear Whether the year may stand last, where day and month can only be told one way.
 * @param knownDay What the day is by another account, `YYYY-MM-DD`: of a date that could mean two days, it tells which.
 * @returns The date, or a refusal that says what was found and what to do.
 * @throws RangeError when `timezone` is no time zone.
 */
export function parseDate(
  value: unknown,
  timezone: string,
  { mayEndInYear = false, knownDay }: { readonly mayEndInYear?: boolean; readonly knownDay?: string } = {},
): DateResult {
  if (EPOCH.test(String(value))) return { ok: true, date: ofEpoch(Number(value), timezone) };
  if (typeof value !== "string") {
    return refuse(describe(value), typeof value === "number" ? epochAdvice(value) : REWRITE);
  }
  const text = yearFirst(normalizeDate(value), knownDay);
  const written = readWrittenDate(text) ?? (mayEndInYear ? readYearLast(text) : undefined);
  const date = written === undefined ? new Refusal(adviceFor(text)) : dateOf(written, timezone);
  return date instanceof Refusal
    ? refuse(text === "" ? "nothing" : shorten(text), date.advice)
    : { ok: true, date };
}

/** The date with its year first, where it could be the known day, and another. */
function yearFirst(text: string, knownDay: string | undefined): string {
  const [whole = "", one, , other, year = ""] = DAY_OR_MONTH_FIRST.exec(text) ?? [];
  const isKnown =
    knownDay === formatDay(Number(year), Number(one), Number(other)) ||
    knownDay === formatDay(Number(year), Number(other), Number(one));
  return isKnown ? knownDay + text.slice(whole.length) : text;
}

/** @param count of seconds, or of milliseconds where it has more digits */
function instantOfCount(count: number): number {
  return Math.abs(count) < 1e11 ? count * 1000 : count;
}

function ofEpoch(count: number, timezone: string): ParsedDate {
  const instant = instantOfCount(count);
  const wall = new Date(wallClockOf(instant, timezone));
  const day = formatDay(wall.getUTCFullYear(), wall.getUTCMonth() + 1, wall.getUTCDate());
  return { instant, day, precision: "time" };
}

function dateOf(written: WrittenDate, timezone: string): ParsedDate | Refusal {
  const { year, month, day, time } = written;
  if (year < FIRST_YEAR || year > LAST_YEAR) {
    return new Refusal(`The year ${year} is not between ${FIRST_YEAR} and ${LAST_YEAR}; correct it`);
  }
  if (month < 1 || month > 12) return new Refusal(`There is no month ${month}; write year-month-day`);
  if (day < 1 || day > daysInMonth(year, month)) {
    return new Refusal(
      `${monthName(month)} ${year} has ${daysInMonth(year, month)} days, not a day ${day}; correct it`,
    );
  }
  const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
  if (written.weekday !== undefined && written.weekday !== weekday) {
    const iso = formatDay(year, month, day);
    return new Refusal(
      `${iso} is a ${WEEKDAYS[weekday]}, not a ${WEEKDAYS[written.weekday]}; correct one of them`,
    );
  }
  const name = formatDay(year, month, day);
  if (time === undefined) {
    const midnight = Date.UTC(year, month - 1, day);
    return { instant: instantOfWallClock(midnight, timezone), day: name, precision: "day" };
  }
  const hour = hourOf(time);
  if (hour instanceof Refusal) return hour;
  const wall = Date.UTC(year, month - 1, day, hour, time.minute, time.second, time.millisecond);
  if (time.zone === "") {
    return { instant: instantOfWallClock(wall, timezone), day: name, precision: "time" };
  }
  if (time.zone.includes("/")) return dateIn(time.zone, wall, name);
  const offset = readWrittenZone(time.zone, written.named);
  if (typeof offset !== "number") return new Refusal(offset.advice);
  return { instant: wall - offset, day: name, precision: "time" };
}

/** @param zone IANA name, perhaps of none */
function dateIn(zone: string, wall: number, day: string): ParsedDate | Refusal {
  try {
    return { instant: instantOfWallClock(wall, zone), day, precision: "time" };
  } catch {
    return new Refusal(`${zone} is no time zone; write the offset as a number, e.g. +01:00`);
  }
}

/** The hour of a checked time of day, 0 to 23. */
function hourOf(time: WrittenTime): number | Refusal {
  const { hour, minute, second, half } = time;
  if (minute > 59) return new Refusal(`There is no minute ${minute}; correct the time of day`);
  if (second > 59) return new Refusal(`There is no second ${second}; correct the time of day`);
  if (half === undefined) {
    return hour > 23 ? new Refusal(`There is no hour ${hour}; correct the time of day`) : hour;
  }
  if (hour < 1 || hour > 12) return new Refusal(`There is no ${hour} ${half}; correct the time of day`);
  return (hour % 12) + (half === "pm" ? 12 : 0);
}

function adviceFor(text: string): string {
  if (text === "") return REWRITE;
  const m = DAY_OR_MONTH_FIRST.exec(text);
  if (m) return dayFirstAdvice(Number(m[1]), Number(m[3]), m[4] ?? "");
  if (/^-?\d{9,}(?:\.\d+)?$/.test(text)) return epochAdvice(Number(text));
  if (/^\d{4}(?:[-/. ]\d{1,2})?$/.test(text) || /^[a-z]+\.?,? \d{4}$/i.test(text)) {
    return "Add the day: year-month-day, e.g. 2024-03-05";
  }
  if (/^\d{4}([-/.])\d{1,2}\1\d{1,2}/.test(text)) {
    return "The date can be read, what follows it cannot; write hours:minutes:seconds and an offset, e.g. 2024-03-05T10:00:00+01:00";
  }
  return REWRITE;
}

function dayFirstAdvice(first: number, second: number, year: string): string {
  if (year.length === 2) return `Years have four digits and stand first; ${REWRITE.toLowerCase()}`;
  if (first > 12 || second > 12 || first === second) {
    return `Dates stand year first here, so that none can be misread; ${REWRITE.toLowerCase()}`;
  }
  const one = `${first} ${monthName(second)}`;
  const other = `${second} ${monthName(first)}`;
  return `It could be ${one} or ${other}; ${REWRITE.toLowerCase()}`;
}

function epochAdvice(count: number): string {
  const instant = instantOfCount(count);
  const iso =
    instant >= Date.UTC(1971) && instant < Date.UTC(LAST_YEAR) ? new Date(instant).toISOString() : "";
  return `A bare number is read as a date only as seconds from 2001 to 2030, or as milliseconds; write it out${iso === "" ? ", e.g. 2024-03-05" : `, perhaps ${iso}`}`;
}

function describe(value: unknown): string {
  if (value === undefined || value === null) return "nothing";
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" ? "a group of keys" : shorten(String(value));
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

function refuse(found: string, advice: string): DateResult {
  return { ok: false, found, expected: EXPECTED, advice };
}
