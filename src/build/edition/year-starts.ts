import type { YearStart } from "../../model/edition.ts";

/**
 * Where years begin in a list of instants.
 *
 * @param instants milliseconds, in ascending order
 * @param timezone IANA name
 */
export function yearStarts(instants: readonly number[], timezone: string): YearStart[] {
  const format = new Intl.DateTimeFormat("en", { year: "numeric", timeZone: timezone });
  const yearAt = (ordinal: number) => Number(format.format(instants[ordinal]));
  const starts: YearStart[] = [];
  for (let ordinal = 0; ordinal < instants.length; ) {
    const year = yearAt(ordinal);
    starts.push({ year, ordinal });
    // The first one of a later year, by bisection: formatting each of very many dates would take seconds.
    let high = instants.length;
    while (ordinal < high) {
      const middle = (ordinal + high) >>> 1;
      if (yearAt(middle) > year) high = middle;
      else ordinal = middle + 1;
    }
  }
  return starts;
}
