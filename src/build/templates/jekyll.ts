import { COMMON_TAGS } from "./common-tags.ts";
import { include } from "./jekyll-include.ts";
import { pagePath } from "./jekyll-page.ts";
import { pictureTag } from "./jekyll-picture.ts";
import { byName, type TagLanguage } from "./language.ts";
import { liquidSyntax } from "./liquid-syntax.ts";
import { expandOutput, LIQUID_TAGS } from "./liquid-tags.ts";
import { OCTOPRESS_TAGS } from "./octopress-tags.ts";
import type { Handler, Scope, Tag } from "./tag.ts";
import { TUFTE_TAGS } from "./tufte-tags.ts";

const postUrl: Handler = ({ tag, scope }) => pathOf(tag.markup.replace(/["']/g, ""), tag, scope);

/** Jekyll gives a path: authors write `{{ site.url }}` before it. */
function pathOf(reference: string, { source }: Tag, scope: Scope): string {
  const url = scope.articleUrl(reference, source);
  return url.startsWith(`${scope.siteUrl}/`) ? url.slice(scope.siteUrl.length) : url;
}

const link: Handler = (call) => {
  const { tag, scope } = call;
  const address = COMMON_TAGS.link!(call);
  if (address !== undefined) return address;
  const path = tag.markup.replace(/["']/g, "").trim();
  // Any file of the site: only pages have another address than their path.
  if (!/\.(?:md|markdown|mkdn?|textile|html?)$/i.test(path)) return `/${path.replace(/^\/+/, "")}`;
  const page = scope.articleTitle(path) === undefined ? pagePath(path, scope) : undefined;
  return page ?? pathOf(path, tag, scope);
};

/** `{% tab group label %}` of jekyll-tabs. */
const tab: Handler = (call) => {
  const [group, ...label] = call.args.positional;
  if (group === undefined || label.length === 0) return COMMON_TAGS.tab!(call);
  return COMMON_TAGS.tab!({ ...call, args: { positional: [label.join(" ")], named: call.args.named } });
};

/** `{% term integration %}`, `{% term integration "integrations" %}`: a word with an explanation of it, by its last argument. */
const term: Handler = ({ args }) => args.positional.at(-1);

/** `{% linkable_title Text of a heading %}` */
const headingText: Handler = ({ tag }) => tag.markup;

const INCLUDES: ReadonlySet<string> = new Set(["include", "include_relative", "include_cached"]);

/** Jekyll: Liquid, its own tags, and those of common plugins. */
export const JEKYLL: TagLanguage = {
  syntax: liquidSyntax({
    verbatim: new Set(["raw", "comment", "highlight", "codeblock", "mermaid", "math", "katex"]),
    hashComments: false,
  }),
  handler: byName({
    ...COMMON_TAGS,
    ...LIQUID_TAGS,
    ...OCTOPRESS_TAGS,
    ...TUFTE_TAGS,
    picture: pictureTag,
    ...Object.fromEntries([...INCLUDES].map((name) => [name, include])),
    post_url: postUrl,
    tab,
    term,
    linkable_title: headingText,
    link,
  }),
  output: expandOutput,
  listKeys: ["categories", "tags"],
  nameOf: ({ tag, args }) =>
    INCLUDES.has(tag.name) && args.positional[0] !== undefined ? `include ${args.positional[0]}` : tag.name,
  shown: ({ name, isOutput }) => (isOutput ? `{{ ${name} }}` : `{% ${name} %}`),
};
