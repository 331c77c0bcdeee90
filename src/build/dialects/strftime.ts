/** Signs of `strftime`, as tokens of patterns. */
const SIGNS = {
  Y: ":year",
  y: ":short_year",
  m: ":month",
  "-m": ":i_month",
  B: ":long_month",
  b: ":short_month",
  d: ":day",
  "-d": ":i_day",
  e: ":i_day",
  j: ":y_day",
  H: ":hour",
  M: ":minute",
  S: ":second",
} as const;

/**
 * How a date in template code becomes part of a pattern, in three steps: that it is one, its signs, what is between them.
 *
 * @param code that holds the format in its first group
 */
export function strftimeRewrites(code: RegExp): readonly (readonly [RegExp, string])[] {
  return [
    [code, "{{=$1}}"],
    ...Object.entries(SIGNS).map(
      ([sign, token]) => [new RegExp(`(?<=\\{\\{=[^{}]*)%${sign}(?=[^{}]*\\}\\})`, "g"), token] as const,
    ),
    [/\{\{=([^{}%]*)\}\}/g, "$1"],
  ];
}
