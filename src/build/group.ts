/** Keys and what they say: front matter, or a part of it. */
export type Group = Readonly<Record<string, unknown>>;

export function isGroup(value: unknown): value is Group {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A value that is a group; an empty one for all others. */
export function asGroup(value: unknown): Group {
  return isGroup(value) ? value : {};
}
