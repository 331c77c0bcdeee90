import { canonicalKey } from "./canonical-key.ts";
import { type Group, isGroup } from "./group.ts";

/**
 * A group without some of its fields.
 *
 * @param names of the fields, a dot leading into groups; in whatever spelling
 */
export function withoutFields(values: Group, names: readonly string[]): Group {
  const dropped = new Set(names.map(canonicalKey));
  const rest = (group: Group, above: string): Group =>
    Object.fromEntries(
      Object.entries(group).flatMap(([key, value]) => {
        const name = above + canonicalKey(key);
        if (dropped.has(name)) return [];
        return [[key, isGroup(value) ? rest(value, `${name}.`) : value]];
      }),
    );
  return rest(values, "");
}
