import { COMMON_TAGS } from "./common-tags.ts";
import { stellarLink } from "./hexo-stellar-tags.ts";
import { HEXO_THEME_TAGS } from "./hexo-theme-tags.ts";
import { byName, type TagLanguage } from "./language.ts";
import { liquidSyntax } from "./liquid-syntax.ts";
import { expandOutput, LIQUID_TAGS } from "./liquid-tags.ts";
import { codeBlock, link } from "./markup.ts";
import { OCTOPRESS_TAGS } from "./octopress-tags.ts";
import type { Handler } from "./tag.ts";

const URL = /^(?:https?:)?\/\//;
/** `{% link text url [external] [title] %}` */
const webLink: Handler = (call) => {
  const { positional } = call.args;
  const shown = stellarLink(call);
  if (shown !== undefined) return shown;
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

/** `{% mermaid graph LR %}`: the diagram may begin in the tag. */
const diagram: Handler = ({ tag }) =>
  tag.verbatim === undefined ? undefined : codeBlock(`${tag.markup}\n${tag.verbatim}`, tag.name);

/** Hexo: its tag plugins, those of its best-known themes, and Nunjucks. */
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
    ...HEXO_THEME_TAGS,
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
    pdf: webLink,
    mermaid: diagram,
  }),
  output: expandOutput,
  nameOf: ({ tag }) => tag.name,
  shown: ({ name, isOutput }) => (isOutput ? `{{ ${name} }}` : `{% ${name} %}`),
};
