import { COMMON_TAGS } from "./common-tags.ts";
import { JEKYLL } from "./jekyll.ts";
import { byName, type TagLanguage } from "./language.ts";
import { LIQUID_TAGS } from "./liquid-tags.ts";

/**
 * Tags as Forem (dev.to) has them, https://dev.to/p/editor_guide#liquidtags: what is embedded from elsewhere, and a little of
 * Liquid. Of a blog that has no known generator only these are template code: `{{ … }}` and what stands in code are text.
 */
export const FOREM: TagLanguage = {
  ...JEKYLL,
  syntax: {
    ...JEKYLL.syntax,
    opening: String.raw`\{%`,
    signs: ["{%"],
    inCode: (code) => code,
  },
  handler: byName({ ...COMMON_TAGS, ...LIQUID_TAGS }),
  nameOf: ({ tag }) => tag.name,
};
