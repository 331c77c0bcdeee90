import { COMMON_TAGS } from "./common-tags.ts";
import { byName, type TagLanguage } from "./language.ts";
import { liquidSyntax } from "./liquid-syntax.ts";
import { expandOutput, LIQUID_TAGS } from "./liquid-tags.ts";
import { codeBlock, flow, html, link, picture, quotation } from "./markup.ts";
import { isImageFile } from "./picture-tags.ts";
import type { Handler } from "./tag.ts";

const URL = /^(?:https?:)?\/\//;
const SIZE = /^\d+(?:px|%)?$|^auto$/;

/** `{% codeblock [title] [lang:js] [url] [link text] %}` */
const code: Handler = ({ tag, args }) => {
  if (tag.verbatim === undefined) return undefined;
  const title = args.positional.filter((one) => !URL.test(one)).join(" ");
  const block = codeBlock(tag.verbatim, args.named.get("lang") ?? args.named.get("language"));
  if (title === "" || typeof block === "string") return block;
  return { block: `<p><strong>${html(title)}</strong></p>\n\n${block.block}` };
};

/** `{% img [class names] /path [width] [height] ["title" ["alt"]] %}`, and `asset_img` alike. */
const image: Handler = ({ args: { positional, named }, fillsLines }) => {
  const index = positional.findIndex((one) => isImageFile(one) || URL.test(one));
  const at = index < 0 ? positional.findIndex((one) => one.includes("/")) : index;
  const src = positional[at] ?? named.get("src");
  if (src === undefined) return undefined;
  const sizes: string[] = [];
  const texts: string[] = [];
  for (const one of positional.slice(at + 1))
    (SIZE.test(one) && texts.length === 0 ? sizes : texts).push(one);
  const words = texts.join(" ");
  // Title and alternative text may stand in one pair of quotation marks, each in a pair of its own.
  const [title, alt] = /["']/.test(words) ? words.split(/\s*["']+\s*/).filter(Boolean) : texts;
  return picture({ src, alt: alt ?? title, title, width: sizes[0], height: sizes[1] }, fillsLines);
};

/** `{% link text url [external] [title] %}` */
const webLink: Handler = ({ args: { positional } }) => {
  const at = positional.findIndex((one) => URL.test(one) || one.startsWith("/"));
  return at < 0 ? undefined : link(positional[at]!, positional.slice(0, at).join(" ") || positional[at]!);
};

/** `{% blockquote [author[, source]] [link] [source link title] %}` */
const quote: Handler = ({ tag, args, body }) => {
  const text = body();
  if (text === undefined) return undefined;
  const url = args.positional.find((one) => URL.test(one));
  const [who = "", title = ""] = url === undefined ? [tag.markup] : tag.markup.split(url);
  const source = title.trim() || url?.replace(/^(?:https?:)?\/\//, "");
  return quotation(
    text,
    [html(who.trim().replace(/^"|"$/g, "")), url && source && link(url, source)].filter(Boolean).join(" "),
  );
};

/** `{% post_link name [title] [escape] %}` */
const postLink: Handler = ({ tag, args, scope }) => {
  const [name, ...words] = args.positional;
  if (name === undefined) return undefined;
  if (/^(?:true|false)$/.test(words.at(-1) ?? "")) words.pop();
  return link(scope.articleUrl(name, tag.source), words.join(" ") || scope.articleTitle(name) || name);
};

const postPath: Handler = ({ tag, args, scope }) => {
  const [name] = args.positional;
  return name === undefined ? undefined : scope.articleUrl(name, tag.source);
};

/** `{% asset_link name [title] [escape] %}` */
const assetLink: Handler = ({ args: { positional } }) => {
  const [name, ...words] = positional;
  if (/^(?:true|false)$/.test(words.at(-1) ?? "")) words.pop();
  return name === undefined ? undefined : link(name.replaceAll(" ", "%20"), words.join(" ") || name);
};

const assetPath: Handler = ({ args }) => args.positional[0]?.replaceAll(" ", "%20");

/** `{% note [kind] [title] %}` of the NexT theme: its title is all that follows the kind. */
const note: Handler = (call) => {
  const [kind = "note", ...words] = call.args.positional.filter((one) => one !== "no-icon");
  const named = new Map([["type", kind], ...(words.length > 0 ? [["title", words.join(" ")] as const] : [])]);
  return COMMON_TAGS.callout!({ ...call, args: { positional: [], named } });
};

/** `{% tabs name %}<!-- tab Title -->…<!-- endtab -->{% endtabs %}` */
const tabs: Handler = ({ body, fillsLines }) => {
  const text = body();
  return text === undefined
    ? undefined
    : flow(
        text
          .replace(/<!--\s*tab\b\s*([^@>]*?)(?:@[^>]*?)?\s*-->/g, (_, title: string) =>
            title === "" ? "" : `\n\n<strong>${html(title)}</strong>\n\n`,
          )
          .replace(/<!--\s*endtab\s*-->/g, "\n\n"),
        fillsLines,
      );
};

/** Hexo: its tag plugins, those of its best-known theme, and Nunjucks. */
export const HEXO: TagLanguage = {
  syntax: {
    ...liquidSyntax({
      verbatim: new Set(["raw", "codeblock", "code", "mermaid", "katex", "mathjax", "math"]),
      hashComments: true,
    }),
    // Hexo takes code out before it reads tags.
    inCode: (text) => text,
  },
  handler: byName({
    ...COMMON_TAGS,
    ...LIQUID_TAGS,
    codeblock: code,
    code,
    img: image,
    asset_img: image,
    link: webLink,
    blockquote: quote,
    quote,
    cq: quote,
    centerquote: quote,
    post_link: postLink,
    post_path: postPath,
    asset_link: assetLink,
    asset_path: assetPath,
    note,
    tabs,
    pdf: webLink,
    label: ({ tag }) => tag.markup.replace(/^\S*@/, ""),
  }),
  output: expandOutput,
  nameOf: ({ tag }) => tag.name,
  shown: ({ name, isOutput }) => (isOutput ? `{{ ${name} }}` : `{% ${name} %}`),
};
