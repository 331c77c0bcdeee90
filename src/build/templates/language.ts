import type { TagSyntax } from "./syntax.ts";
import type { Call, Expansion, Handler } from "./tag.ts";

/** A template language: how its tags are written, and what becomes of those that are known. */
export interface TagLanguage {
  readonly syntax: TagSyntax;
  /** By name; a name that is not there is looked for in lower case too. */
  readonly tags: Readonly<Record<string, Handler>>;
  readonly output: (call: Call) => Expansion | undefined;
  /** The name by which a publisher maps a tag and by which a warning calls it. */
  readonly nameOf: (call: Call) => string;
  /** A tag of that name as authors write it. */
  readonly shown: (tag: { readonly name: string; readonly isOutput: boolean }) => string;
}
