import { COMMON_TAGS } from "./common-tags.ts";
import { byName, type TagLanguage } from "./language.ts";
import { liquidSyntax } from "./liquid-syntax.ts";
import { expandOutput, LIQUID_TAGS } from "./liquid-tags.ts";
import { codeBlock, details, flow, html, link } from "./markup.ts";
import { OCTOPRESS_TAGS } from "./octopress-tags.ts";
import type { Handler } from "./tag.ts";

const URL = /^(?:https?:)?\/\//;
/** Words of a note that say how it looks. */
const LOOKS = /^(?:no-icon|simple|modern|flat|disabled|fa[bsrl]?(?:-\w+)? fa-.*|fa[bsrl]?|fa-.*)$/;

/** `{% link text url [external] [title] %}` */
const webLink: Handler = ({ args: { positional } }) => {
  const at = positional.findIndex((one) => URL.test(one) || one.startsWith("/"));
  return at < 0 ? undefined : link(positional[at]!, positional.slice(0, at).join(" ") || positional[at]!);
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
  const [kind = "note", ...words] = call.args.positional.filter((one) => !LOOKS.test(one));
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

/** `{% mermaid graph LR %}`: the diagram may begin in the tag. */
const diagram: Handler = ({ tag }) =>
  tag.verbatim === undefined ? undefined : codeBlock(`${tag.markup}\n${tag.verbatim}`, tag.name);

/** Tags of well-known themes whose text follows a word for its colour and a comma. */
const lastPart: Handler = ({ tag }) => tag.markup.replace(/^[^,]*,\s*/, "");

/** Text that a theme hides until a click: `{% hideInline text,label,colour %}`. */
const firstPart: Handler = ({ tag }) => tag.markup.replace(/,.*$/s, "");

/** `{% folding colour, title %}` … `{% endfolding %}`, `{% hideToggle title,colour %}`. */
const folded =
  (title: Handler): Handler =>
  (call) => {
    const text = call.body();
    return text === undefined ? undefined : details(String(title(call)), text);
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
    ...OCTOPRESS_TAGS,
    code: OCTOPRESS_TAGS.codeblock,
    asset_img: OCTOPRESS_TAGS.img,
    link: webLink,
    quote: OCTOPRESS_TAGS.blockquote,
    cq: OCTOPRESS_TAGS.blockquote,
    centerquote: OCTOPRESS_TAGS.blockquote,
    post_link: postLink,
    post_path: postPath,
    asset_link: assetLink,
    asset_path: assetPath,
    note,
    tabs,
    pdf: webLink,
    mermaid: diagram,
    span: lastPart,
    checkbox: lastPart,
    radio: lastPart,
    p: lastPart,
    bubble: firstPart,
    hideinline: firstPart,
    hideblock: ({ body, fillsLines }) => flow(body() ?? "", fillsLines),
    hidetoggle: folded(firstPart),
    folding: folded(lastPart),
    ...Object.fromEntries(
      ["u", "emp", "wavy", "del", "kbd", "psw"].map((name) => [name, ({ tag }) => tag.markup]),
    ),
    label: ({ tag }) => tag.markup.replace(/^\S*@/, ""),
  }),
  output: expandOutput,
  nameOf: ({ tag }) => tag.name,
  shown: ({ name, isOutput }) => (isOutput ? `{{ ${name} }}` : `{% ${name} %}`),
};
