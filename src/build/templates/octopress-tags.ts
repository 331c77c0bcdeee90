import { withoutRawMarks } from "./liquid-syntax.ts";
import { codeBlock, flow, html, link, picture, quotation } from "./markup.ts";
import { isImageFile } from "./picture-tags.ts";
import type { Expansion, Handler } from "./tag.ts";

const URL = /^(?:https?:)?\/\//;
const SIZE = /^\d+(?:px|%)?$|^auto$/;

/** Where files of code are that articles show. */
const CODE_FOLDERS = ["downloads/code", "source/downloads/code", "code"];

/** `{% codeblock [title] [lang:js] [url] [link text] %}` */
const code: Handler = ({ tag, args: { positional, named } }) => {
  if (tag.verbatim === undefined) return undefined;
  const at = positional.findIndex((one) => URL.test(one));
  const title = positional.slice(0, at < 0 ? undefined : at).join(" ");
  const source = at < 0 ? "" : link(positional[at]!, positional.slice(at + 1).join(" ") || "link");
  const heading = [title && `<strong>${html(title)}</strong>`, source].filter(Boolean).join(" ");
  return titledCode(heading, withoutRawMarks(tag.verbatim), named.get("lang") ?? named.get("language"));
};

/** `{% include_code [title] [lang:js] path/to/file %}` */
const codeOfFile: Handler = ({ args: { positional, named }, scope }) => {
  const file = positional.at(-1) ?? "";
  const text = scope.textOf(file, CODE_FOLDERS);
  if (text === undefined) return undefined;
  const title = positional.length > 1 ? positional.slice(0, -1).join(" ") : file;
  const language = named.get("lang") ?? /\.(\w+)$/.exec(file)?.[1];
  return titledCode(`<strong>${html(title)}</strong>`, text, language);
};

/** @param heading HTML */
function titledCode(heading: string, text: string, language: string | undefined): Expansion {
  const { block } = codeBlock(text, language);
  return { block: heading === "" ? block : `<p>${heading}</p>\n\n${block}` };
}

/** `{% img [class names] /path [width] [height] ["title" ["alt"]] %}`, and `asset_img` alike. */
const image: Handler = ({ tag, args: { positional, named }, fillsLines }) => {
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
  const isQuoted = /["']/.test(tag.markup);
  const [title, alt] = !isQuoted
    ? [words]
    : /["']/.test(words)
      ? words.split(/\s*["']+\s*/).filter(Boolean)
      : texts;
  return picture(
    { src, alt: alt ?? title, title: title || undefined, width: sizes[0], height: sizes[1] },
    fillsLines,
  );
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

/** `{% pullquote %}…{" words that are shown large beside it "}…{% endpullquote %}` */
const pullQuote: Handler = ({ body, fillsLines }) => {
  const text = body();
  return text === undefined ? undefined : flow(text.replace(/\{"[ \t]*|[ \t]*"\}/g, ""), fillsLines);
};

/** Tags of Octopress, a Jekyll of its time with plugins, which Hexo took over. */
export const OCTOPRESS_TAGS = {
  codeblock: code,
  include_code: codeOfFile,
  img: image,
  blockquote: quote,
  pullquote: pullQuote,
} satisfies Record<string, Handler>;
