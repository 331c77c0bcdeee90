/** Scripts written from right to left (ISO 15924). */
const RIGHT_TO_LEFT = new Set(
  "Adlm Arab Aran Armi Avst Hatr Hebr Mand Mani Mend Nbat Nkoo Palm Phnx Rohg Samr Syrc Thaa Yezi".split(" "),
);

/**
 * Whether a language is usually written from right to left.
 *
 * @param language BCP 47 tag
 * @throws {RangeError} when it is none
 */
export function isRightToLeft(language: string): boolean {
  return RIGHT_TO_LEFT.has(new Intl.Locale(language).maximize().script ?? "");
}
