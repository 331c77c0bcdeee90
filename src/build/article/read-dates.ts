import type { AddressRules } from "../dialects/address-rules.ts";
import { type ParsedDate, parseDate } from "../dates/parse-date.ts";
import type { FieldPath, Fields } from "../fields.ts";

/** Words of Eleventy that stand for what it knows of the file. */
const OF_FILE = /^(git )?(created|last modified)$/i;
const NO_DATE = /^(true|false|yes|no|on|off|null|~)?$/i;

/**
 * The date under the first of some names that has one; `bad` when a problem was noted. Flags and groups are no dates.
 *
 * @param knownDay of the file's name
 */
export function readDate(
  fields: Fields,
  names: readonly string[],
  timezone: string,
  knownDay?: string,
): ParsedDate | "bad" | undefined {
  const path = fields.find(names, isWritten);
  if (!path) return undefined;
  const result = parseDate(fields.value(path), timezone, {
    mayEndInYear: fields.isLenient,
    ...(fields.isLenient && knownDay !== undefined && { knownDay }),
  });
  if (result.ok) return result.date;
  const { expected, found, advice } = result;
  fields.complain(path, { rule: "bad-date", expected, found, advice });
  return "bad";
}

/** What YAML has as a date-time in UTC, though it names no zone; in quotes it is text. */
const UTC_TIMESTAMP = /^\d{4}-\d{1,2}-\d{1,2}(?:[Tt]|\s+)\d{1,2}:\d{2}:\d{2}(?:\.\d*)?$/;

/**
 * The date that an article's address has, where it is not that of publication.
 *
 * @param published keys of that one
 * @param text of the file
 */
export function readAddressDate(
  fields: Fields,
  published: readonly string[],
  { dateKeys, utcTimestamps }: Pick<AddressRules, "dateKeys" | "utcTimestamps">,
  timezone: string,
  text: string,
): ParsedDate | undefined {
  if (utcTimestamps) {
    const path = fields.find(published, isWritten);
    const date = path && String(fields.value(path)).trim();
    const isUtc = date !== undefined && UTC_TIMESTAMP.test(date) && !isQuoted(fields, path!, text);
    const result = isUtc ? parseDate(date, "UTC") : undefined;
    if (result?.ok) return result.date;
  }
  const date = readDate(fields, dateKeys, timezone);
  return date === "bad" ? undefined : date;
}

function isQuoted({ matter }: Fields, path: FieldPath, text: string): boolean {
  const line = matter.locate(...path)?.line ?? 0;
  return /^[^:]*:[ \t]*["']/.test(text.split("\n", line).at(-1) ?? "");
}

/** @param day `YYYY-MM-DD` */
export function dateOfDay(day: string | undefined, timezone: string): ParsedDate | undefined {
  if (day === undefined) return undefined;
  const result = parseDate(day, timezone);
  return result.ok ? result.date : undefined;
}

function isWritten(value: unknown): boolean {
  if (typeof value === "boolean") return false;
  if (typeof value === "object") return Array.isArray(value);
  const text = String(value).trim();
  return !NO_DATE.test(text) && !OF_FILE.test(text);
}
