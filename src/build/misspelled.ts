import { closestMatch } from "leven";
import type { Fields } from "./fields.ts";

/** Warns of each field that is unknown but spelled much like a known one. */
export function warnOfMisspelledFields(fields: Fields, known: readonly string[]): void {
  const names = new Set(known);
  for (const key of Object.keys(fields.matter.data)) {
    if (names.has(key)) continue;
    const meant = closestMatch(key, [...known], { maxDistance: key.length > 4 ? 2 : 1 });
    if (meant === undefined) continue;
    fields.complain([key], {
      rule: "misspelled-field",
      severity: "warning",
      expected: `a known field, perhaps \`${meant}\``,
      found: `\`${key}\``,
      advice: `rename it to \`${meant}\`, or ignore this if it is meant for another program`,
    });
  }
}
