import { COMMON_TAGS } from "./common-tags.ts";
import { byName, type TagLanguage } from "./language.ts";
import { ZOLA_SYNTAX } from "./zola-syntax.ts";

/** Zola's shortcodes: those it has itself, and those that many themes share. */
export const ZOLA: TagLanguage = {
  syntax: ZOLA_SYNTAX,
  handler: byName(COMMON_TAGS),
  output: () => undefined,
  nameOf: ({ tag }) => tag.name,
  shown: ({ name }) => `{{ ${name}() }}`,
};
