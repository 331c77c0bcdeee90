const DATE = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ](\d{1,2}):(\d{2}))?/;
const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);
const DAYS = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");

/** A date as `strftime` writes it, for the signs that blogs use; undefined for other signs, and for what is no date. */
export function formatDate(value: unknown, format: string): string | undefined {
  const [, year, month, day, hour = "0", minute = "00"] = DATE.exec(String(value)) ?? [];
  if (year === undefined) return undefined;
  const name = MONTHS[Number(month) - 1] ?? "";
  const weekday = DAYS[new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDay()] ?? "";
  const two = (number = "") => number.padStart(2, "0");
  const signs: Readonly<Record<string, string>> = {
    Y: year,
    y: year.slice(2),
    m: two(month),
    "-m": String(Number(month)),
    B: name,
    b: name.slice(0, 3),
    d: two(day),
    "-d": String(Number(day)),
    e: String(Number(day)).padStart(2),
    A: weekday,
    a: weekday.slice(0, 3),
    H: two(hour),
    M: minute,
    F: `${year}-${two(month)}-${two(day)}`,
    "%": "%",
  };
  let isKnown = true;
  const written = format.replace(/%(-?[A-Za-z%])/g, (_, sign: string) => {
    isKnown &&= Object.hasOwn(signs, sign);
    return signs[sign] ?? "";
  });
  return isKnown ? written : undefined;
}
