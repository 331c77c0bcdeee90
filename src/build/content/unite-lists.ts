import type { Separator } from "../dialects/dialect.ts";
import type { Group } from "../group.ts";
import { mergeGroups } from "../merge-groups.ts";
import { splitList } from "../text/split-list.ts";

/** Makes one group of two; what the second says counts. */
export type Merge = (first: Group, second: Group) => Group;

/** @param united keys whose lists become one list, and how a text that stands for one is split */
export function mergeOf(united: Readonly<Record<string, Separator>>): Merge {
  return (first, second) => {
    const both = { ...mergeGroups(first, second) };
    for (const [key, separator] of Object.entries(united)) {
      if (!Object.hasOwn(first, key) || !Object.hasOwn(second, key)) continue;
      both[key] = [...new Set([first, second].flatMap((group) => itemsOf(group[key], separator)))];
    }
    return both;
  };
}

function itemsOf(value: unknown, separator: Separator): readonly unknown[] {
  if (typeof value === "string") return splitList(value, separator);
  return Array.isArray(value) ? value : [];
}
