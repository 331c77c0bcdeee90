import { formatDay, isRealDay } from "./calendar.ts";

/** A date that stands in a file's name or path, and what is left of the name without it. */
export interface PathDate {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** The rest of the name, without ending: the source of a slug. May be empty. */
  readonly rest: string;
}

const ENDING = /\.(?:md|mdx|markdown|mdown|mkdn?|html?|txt)$/i;
/** Year, month and day with the same separator, then the end or something that is no digit. */
const LEADING = /^(\d{4})([-_.])(\d{1,2})\2(\d{1,2})(?:[-_.\s]+|(?!\d))(.*)$/s;
const MONTH_DAY = /^(\d{1,2})-(\d{1,2})(?:[-_.\s]+|(?!\d))(.*)$/s;
const YEAR = /^\d{4}$/;
const ONE_OR_TWO = /^\d{1,2}$/;
const YEAR_MONTH = /^(\d{4})-(\d{1,2})$/;

/**
 * The date at the start of a file name: `2016-09-21-x.md`, `2015-7-1-x.md`, `2016_09_21-x.md`.
 *
 * @param name File or folder name without its path; an ending such as `.md` is dropped.
 * @returns The date and the rest, or undefined when there is none that the calendar knows.
 */
export function dateInFileName(name: string): PathDate | undefined {
  const m = LEADING.exec(name.replace(ENDING, ""));
  return m ? pathDate(m[1]!, m[3]!, m[4]!, m[5]!) : undefined;
}

/**
 * The date in a path: the file's name first, then its folders, from the file upwards:
 * `2026/03/26/x.md`, `blog/2026-03-26/index.md`, `blog/2026-03-26-x/index.md`, `2026/03-26-x.md`, `2026-03/26-x.md`.
 *
 * @param path With `/`; a leading `/` or folders above the date do not matter.
 * @returns The date and the rest of the name, or undefined. A year and month alone are no date.
 */
export function dateInPath(path: string): PathDate | undefined {
  const parts = path
    .replace(ENDING, "")
    .split("/")
    .filter((part) => part !== "");
  const name = parts.at(-1);
  if (name === undefined) return undefined;
  const inName = dateInFileName(name);
  if (inName !== undefined) return inName;
  for (let at = parts.length - 1; at >= 0; at--) {
    const found = dateAt(parts, at);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A date whose last component is `parts[at]`, whole or at its start. */
function dateAt(parts: readonly string[], at: number): PathDate | undefined {
  const part = parts[at]!;
  const after = parts.slice(at + 1);
  const last = after.at(-1) ?? "";

  const whole = LEADING.exec(part);
  if (whole) return pathDate(whole[1]!, whole[3]!, whole[4]!, nameFrom(whole[5]!, last));

  const above = parts[at - 1] ?? "";
  const day = MONTH_DAY.exec(part);
  if (day && YEAR.test(above)) return pathDate(above, day[1]!, day[2]!, nameFrom(day[3]!, last));

  const dayOnly = /^(\d{1,2})(?:[-_.\s]+(.*))?$/s.exec(part);
  if (!dayOnly) return undefined;
  const yearMonth = YEAR_MONTH.exec(above);
  if (yearMonth) return pathDate(yearMonth[1]!, yearMonth[2]!, dayOnly[1]!, nameFrom(dayOnly[2] ?? "", last));
  const year = parts[at - 2] ?? "";
  if (!ONE_OR_TWO.test(above) || !YEAR.test(year)) return undefined;
  return pathDate(year, above, dayOnly[1]!, nameFrom(dayOnly[2] ?? "", last));
}

/** In `2026-03-26-x/index.md` the folder has the name; in `2026/03/26/x.md` the file has. */
function nameFrom(folder: string, file: string): string {
  return file === "" || (file === "index" && folder !== "") ? folder : file;
}

function pathDate(year: string, month: string, day: string, rest: string): PathDate | undefined {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  return isRealDay(y, m, d) ? { day: formatDay(y, m, d), rest } : undefined;
}
