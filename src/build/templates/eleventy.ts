import { parseArguments } from "./arguments.ts";
import { COMMON_TAGS } from "./common-tags.ts";
import { expandWhole, includedBody, valuesOf } from "./included-file.ts";
import { byName, type TagLanguage } from "./language.ts";
import { liquidSyntax } from "./liquid-syntax.ts";
import { expandOutput, LIQUID_TAGS } from "./liquid-tags.ts";
import { flow } from "./markup.ts";
import { figure } from "./picture-tags.ts";
import type { Call, Expansion, Handler } from "./tag.ts";

const nothing: Handler = () => "";

/** What reads the text of a shortcode, where that is told behind its kind. */
const ENGINE = /^(?:md|html|njk|liquid)$/;

const aside: Handler = (call) => {
  const positional = call.args.positional.filter((one) => !ENGINE.test(one));
  return COMMON_TAGS.callout!({
    ...call,
    args: { ...call.args, positional },
    tag: { ...call.tag, name: "callout" },
  });
};

/** Files of templates and text; what is code is not run. */
const INCLUDED_FILE = /^[^.]+$|\.(?:njk|liquid|html?|md|markdown|svg|txt)$/i;

/**
 * What the included file shows, where it is there and all of its template code can be told. `include` knows what the article
 * knows, `render` what it is given (https://www.11ty.dev/docs/languages/liquid/); `renderFile` names it from the project's folder.
 */
const include: Handler = (call) => {
  const { tag, args, scope, fillsLines } = call;
  const [name] = args.positional;
  if (name === undefined || !INCLUDED_FILE.test(name)) return undefined;
  const source =
    tag.name === "renderFile"
      ? includedBody(name.replace(/^\.\//, ""), [""], scope)
      : (includedBody(name, ["_includes"], scope) ?? includedBody(`${name}.liquid`, ["_includes"], scope));
  if (source === undefined) return undefined;
  const known = tag.name === "include" ? scope.values : [];
  const text = expandWhole(source, new Map([...known, ...valuesOf(call)]), scope);
  return text === undefined ? undefined : flow(text, fillsLines);
};

const TAGS: Readonly<Record<string, Handler>> = {
  ...COMMON_TAGS,
  ...LIQUID_TAGS,
  aside,
  callout: aside,
  image: figure,
  include,
  render: include,
  renderFile: include,
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
  syntax: {
    ...liquidSyntax({
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
    noIndentedCode: true,
  },
  handler: byName({ ...TAGS, codeblock: LIQUID_TAGS.highlight! }),
  output,
  namesFrontMatter: true,
  nameOf: ({ tag, args }) =>
    /^(?:include|render|renderFile)$/.test(tag.name) && args.positional[0]
      ? `${tag.name} ${args.positional[0]}`
      : tag.name,
  shown: ({ name, isOutput }) => (isOutput ? `{{ ${name} }}` : `{% ${name} %}`),
};
