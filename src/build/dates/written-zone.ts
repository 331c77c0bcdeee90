const MINUTE = 60_000;

/** RFC 5322, section 4.3: "EDT is semantically equivalent to -0400 … PST is semantically equivalent to -0800". */
const RFC_5322_ZONES: Readonly<Record<string, number>> = {
  UT: 0,
  EDT: -4,
  EST: -5,
  CDT: -5,
  CST: -6,
  MDT: -6,
  MST: -7,
  PDT: -7,
  PST: -8,
};

/** From UTC-12:00 (Baker Island) to UTC+14:00 (Kiritimati). */
const LEAST = -12 * 60;
const GREATEST = 14 * 60;

const OFFSET = /^([+-])(\d{1,2})(?::?(\d{2}))?$/;

/**
 * The offset that a zone at the end of a date names.
 *
 * @param zone As written: `Z`, `UTC`, `+02:00`, `+0200`, `+02`, `-4`, `GMT+1`, `EST`; not empty.
 * @param named Whether the date has its month as a name, as RFC 5322 has it. There `CST` is American by definition;
 *   elsewhere China's blogs write it too.
 * @returns Milliseconds ahead of UTC, or the advice for a zone that cannot be used.
 */
export function readWrittenZone(zone: string, named: boolean): number | { readonly advice: string } {
  const upper = zone.toUpperCase();
  if (upper === "Z" || upper === "UTC" || upper === "GMT") return 0;
  const m = OFFSET.exec(upper.replace(/^(?:UTC|GMT)/, ""));
  if (m) {
    const minutes = Number(m[2]) * 60 + Number(m[3] ?? 0);
    const signed = m[1] === "-" ? -minutes : minutes;
    if (Number(m[3] ?? 0) > 59 || signed < LEAST || signed > GREATEST) {
      return { advice: `No place on earth is at ${zone}; write an offset from -12:00 to +14:00` };
    }
    return signed * MINUTE;
  }
  const hours = Object.hasOwn(RFC_5322_ZONES, upper) ? RFC_5322_ZONES[upper] : undefined;
  if (hours === undefined || (upper === "CST" && !named)) {
    return {
      advice: `${zone} does not name one offset from UTC; write the offset as a number, e.g. +01:00`,
    };
  }
  return hours * 60 * MINUTE;
}
