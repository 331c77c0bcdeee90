/** Years outside these are typing errors, not dates of articles. */
export const FIRST_YEAR = 1900;
export const LAST_YEAR = 2200;

/** English month names; their first three letters are the abbreviations (and `sept`). */
export const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

export const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

/** Days in a month (1 to 12) of the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Whether a day stands in the calendar, within the years that this program accepts. Month 1 to 12. */
export function isRealDay(year: number, month: number, day: number): boolean {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12) return false;
  return day >= 1 && day <= daysInMonth(year, month);
}

/** `YYYY-MM-DD`. */
export function formatDay(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** 1 to 12 for an English month name or its abbreviation in any case, else undefined. */
export function monthNumber(name: string): number | undefined {
  const wanted = name.toLowerCase();
  if (wanted === "sept") return 9;
  const index = MONTHS.findIndex((month) => {
    const full = month.toLowerCase();
    return wanted === full || wanted === full.slice(0, 3);
  });
  return index < 0 ? undefined : index + 1;
}
