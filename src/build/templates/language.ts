import type { Arguments } from "./arguments.ts";
import type { TagSyntax } from "./syntax.ts";
import type { Call, Expansion, Handler } from "./tag.ts";

/** A template language: how its tags are written, and what becomes of those that are known. */
export interface TagLanguage {
  readonly syntax: TagSyntax;
  /** Brings what may be written in two ways into the one that is read. */
  readonly tidied?: (text: string) => string;
  /** Tags that give plain text, where the language runs them in code too. */
  readonly inCode?: RegExp;
  /** Reads a tag's arguments, where they are not written as in most languages. */
  readonly parse?: (markup: string, source: string) => Arguments;
  /** What a tag encloses without marks of its parts. */
  readonly inside?: (body: string) => string;
  readonly handler: (name: string) => Handler | undefined;
  readonly output: (call: Call) => Expansion | undefined;
  /** Whether the keys of the front matter are values by their own names: `title` for `page.title`. */
  readonly namesFrontMatter?: boolean;
  /** Keys of the front matter that are lists to it: a text there has a blank between its items. */
  readonly listKeys?: readonly string[];
  /** The name by which a publisher maps a tag and by which a warning calls it. */
  readonly nameOf: (call: Call) => string;
  /** A tag of that name as authors write it. */
  readonly shown: (tag: { readonly name: string; readonly isOutput: boolean }) => string;
}

/** Handlers by name; a name that is not there is looked for in lower case too. */
export function byName(handlers: Readonly<Record<string, Handler>>): TagLanguage["handler"] {
  const known = new Map(Object.entries(handlers));
  return (name) => known.get(name) ?? known.get(name.toLowerCase());
}
