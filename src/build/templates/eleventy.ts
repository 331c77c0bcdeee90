import { parseArguments } from "./arguments.ts";
import { COMMON_TAGS } from "./common-tags.ts";
import { byName, type TagLanguage } from "./language.ts";
import { liquidSyntax } from "./liquid-syntax.ts";
import { expandOutput, LIQUID_TAGS } from "./liquid-tags.ts";
import type { Call, Expansion, Handler } from "./tag.ts";

const nothing: Handler = () => "";

const aside: Handler = (call) => COMMON_TAGS.callout!({ ...call, tag: { ...call.tag, name: "callout" } });

const TAGS: Readonly<Record<string, Handler>> = {
  ...COMMON_TAGS,
  ...LIQUID_TAGS,
  aside,
  import: nothing,
  from: nothing,
  extends: nothing,
  macro: nothing,
  css: nothing,
  js: nothing,
  javascript: nothing,
};

/** A value, or the call of a shortcode: `{{ image("a.png", "A") }}`. */
function output(call: Call): Expansion | undefined {
  const value = expandOutput(call);
  if (value !== undefined) return value;
  const [, name, args] = /^([A-Za-z_]\w*)\s*\((.*)\)(?:\s*\|\s*safe)?$/s.exec(call.tag.markup) ?? [];
  if (name === undefined || !Object.hasOwn(COMMON_TAGS, name.toLowerCase())) return undefined;
  const tag = { ...call.tag, name, isOutput: false };
  return COMMON_TAGS[name.toLowerCase()]!({ ...call, tag, args: parseArguments(args ?? "") });
}

/** Eleventy: Liquid or Nunjucks, with the shortcodes that many sites define. */
export const ELEVENTY: TagLanguage = {
  syntax: liquidSyntax({
    verbatim: new Set([
      "raw",
      "verbatim",
      "comment",
      "highlight",
      "codeblock",
      "mermaid",
      "css",
      "js",
      "javascript",
    ]),
    hashComments: true,
  }),
  handler: byName({ ...TAGS, codeblock: LIQUID_TAGS.highlight! }),
  output,
  namesFrontMatter: true,
  nameOf: ({ tag, args }) =>
    /^(?:include|render|renderFile)$/.test(tag.name) && args.positional[0]
      ? `${tag.name} ${args.positional[0]}`
      : tag.name,
  shown: ({ name, isOutput }) => (isOutput ? `{{ ${name} }}` : `{% ${name} %}`),
};
