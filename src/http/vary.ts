/**
 * Joins values of `Vary` (RFC 9110, section 12.5.5): every field name once, in the order and the spelling of
 * its first appearance, compared without regard to case. `*` absorbs the rest.
 *
 * @param values field values; undefined where there is none
 * @returns for example `Accept, Accept-Encoding`; empty when nothing is named
 */
export function mergeVary(...values: (string | undefined)[]): string {
  const names = new Map<string, string>();
  for (const value of values) {
    for (const part of value?.split(",") ?? []) {
      const name = part.trim();
      if (name === "*") return "*";
      if (name !== "" && !names.has(name.toLowerCase())) names.set(name.toLowerCase(), name);
    }
  }
  return [...names.values()].join(", ");
}
