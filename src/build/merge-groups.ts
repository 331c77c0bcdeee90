import { type Group, isGroup } from "./group.ts";

/** Two groups as one: groups in both become one as well; of anything else what the second says counts. */
export function mergeGroups(first: Group, second: Group): Group {
  const both = { ...first, ...second };
  for (const [key, value] of Object.entries(second)) {
    const before = first[key];
    if (Object.hasOwn(first, key) && isGroup(before) && isGroup(value))
      both[key] = mergeGroups(before, value);
  }
  return both;
}
