import { COMMON_TAGS } from "./common-tags.ts";
import { EMBED_TAGS } from "./embeds.ts";
import { byName, type TagLanguage } from "./language.ts";
import { evaluate, valueText } from "./liquid-expression.ts";
import { liquidSyntax } from "./liquid-syntax.ts";
import { expandOutput, LIQUID_TAGS } from "./liquid-tags.ts";
import { isImageFile, pictureOf } from "./picture-tags.ts";
import type { Call, Handler, Scope, Tag } from "./tag.ts";

/** An include is a template that is not here; what pictures and videos are given says what it would show. */
const include: Handler = (call) => {
  const file = call.args.positional[0] ?? "";
  const name = file
    .replace(/^.*\//, "")
    .replace(/\.\w+$/, "")
    .toLowerCase();
  const args = { positional: call.args.positional.slice(1), named: valuesOf(call) };
  const kind = args.named.get("provider") ?? name.replace(/[-_]?(?:embed|player|video)$/, "");
  const embed = Object.keys(EMBED_TAGS).find((known) => known === kind);
  const shown = embed === undefined ? undefined : EMBED_TAGS[embed]!({ ...call, args });
  if (shown !== undefined) return shown;
  const isPicture = /fig|im(?:g|age)|photo|pic|screenshot|thumb/.test(name);
  const source = [...args.named.values()].some(isImageFile);
  return isPicture || source ? pictureOf({ args, fillsLines: call.fillsLines }) : undefined;
};

/** Arguments without quotation marks are paths of values. */
function valuesOf({ tag, args, scope }: Call): Map<string, string> {
  return new Map(
    [...args.named].map(([name, value]) => {
      const isQuoted = new RegExp(`\\b${name}\\s*=\\s*["']`, "i").test(tag.markup);
      const text = isQuoted ? undefined : valueText(evaluate(value.replace(/^\{\{|\}\}$/g, ""), scope));
      return [name, text ?? value];
    }),
  );
}

const postUrl: Handler = ({ tag, scope }) => pathOf(tag.markup.replace(/["']/g, ""), tag, scope);

/** Jekyll gives a path: authors write `{{ site.url }}` before it. */
function pathOf(reference: string, { source }: Tag, scope: Scope): string {
  const url = scope.articleUrl(reference, source);
  return url.startsWith(`${scope.siteUrl}/`) ? url.slice(scope.siteUrl.length) : url;
}

const link: Handler = ({ tag, scope }) => {
  const path = tag.markup.replace(/["']/g, "").trim();
  // Any file of the site: only articles have another address than their path.
  return /\.(?:md|markdown|mkdn?|textile|html?)$/i.test(path)
    ? pathOf(path, tag, scope)
    : `/${path.replace(/^\/+/, "")}`;
};

/** Jekyll: Liquid, its own tags, and those of common plugins. */
export const JEKYLL: TagLanguage = {
  syntax: liquidSyntax({
    verbatim: new Set(["raw", "comment", "highlight", "codeblock", "mermaid", "math", "katex"]),
    hashComments: false,
  }),
  handler: byName({
    ...COMMON_TAGS,
    ...LIQUID_TAGS,
    codeblock: LIQUID_TAGS.highlight!,
    include,
    include_relative: include,
    include_cached: include,
    post_url: postUrl,
    link,
  }),
  output: expandOutput,
  nameOf: ({ tag, args }) =>
    tag.name.startsWith("include") && args.positional[0] !== undefined
      ? `include ${args.positional[0]}`
      : tag.name,
  shown: ({ name, isOutput }) => (isOutput ? `{{ ${name} }}` : `{% ${name} %}`),
};
