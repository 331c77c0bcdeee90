import { firstNamed, TEXT_NAMES } from "./arguments.ts";
import { COMMON_TAGS } from "./common-tags.ts";
import { byName, type TagLanguage } from "./language.ts";
import { flow } from "./markup.ts";
import type { Handler } from "./tag.ts";
import { ZOLA_SYNTAX } from "./zola-syntax.ts";

/** What a shortcode has only a place or a look for. */
const words: Handler = ({ args, body, fillsLines }) => {
  const text = body() ?? firstNamed(args, TEXT_NAMES);
  return text === undefined ? undefined : flow(text, fillsLines);
};

/** Zola's shortcodes: those it has itself, and those that many themes share or tabi has (https://welpo.github.io/tabi/blog/shortcodes/). */
export const ZOLA: TagLanguage = {
  syntax: ZOLA_SYNTAX,
  handler: byName({
    ...COMMON_TAGS,
    aside: words,
    references: words,
    wide_container: words,
    force_text_direction: words,
    spoiler: (call) => COMMON_TAGS.spoiler!(call) ?? words(call),
    iine: () => "",
  }),
  output: () => undefined,
  nameOf: ({ tag }) => tag.name,
  shown: ({ name }) => `{{ ${name}() }}`,
};
