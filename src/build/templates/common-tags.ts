import { EMBED_TAGS } from "./embeds.ts";
import { aside, codeBlock, details, flow, html, quotation } from "./markup.ts";
import { PICTURE_TAGS } from "./picture-tags.ts";
import type { Handler } from "./tag.ts";

const NOTES =
  "note tip info warning danger caution important hint success error question notice callout admonition alert attention";

/** The kind of an aside, from the tag's own name or its first word; its title, if it has one. */
const note: Handler = ({ tag, args, body }) => {
  const content = body();
  const text = content ?? args.named.get("content") ?? args.named.get("text");
  if (text === undefined) return undefined;
  const isGeneral = /^(?:notice|callout|admonition|alert)$/.test(tag.name.toLowerCase());
  const [first, second] = args.positional;
  const kind = args.named.get("type") ?? args.named.get("kind") ?? (isGeneral ? first : tag.name);
  const title = args.named.get("title") ?? (isGeneral ? second : first) ?? capitalized(kind ?? "");
  return aside(html(title), text);
};

const quote: Handler = ({ args, body }) => {
  const text = body();
  if (text === undefined) return undefined;
  return quotation(text, args.named.get("author") ?? args.named.get("source"));
};

const disclosure: Handler = ({ args, body }) => {
  const { named, positional } = args;
  const text = body();
  const summary = named.get("summary") ?? named.get("title") ?? positional.join(" ");
  return text === undefined ? undefined : details(summary, text, named.get("open") === "true");
};

/** A heading in bold for each of a set of alternatives, one after the other. */
const tab: Handler = ({ args, body }) => {
  const { named, positional } = args;
  const text = body();
  const title =
    named.get("label") ??
    named.get("header") ??
    named.get("title") ??
    named.get("name") ??
    named.get("value");
  if (text === undefined) return undefined;
  const shown = title ?? positional[0] ?? "";
  return { block: `${shown === "" ? "" : `<strong>${html(shown)}</strong>\n\n`}${text.trim()}` };
};

const unwrapped: Handler = ({ body, fillsLines }) => {
  const text = body();
  return text === undefined ? undefined : flow(text, fillsLines);
};

const diagram: Handler = ({ tag, body }) => {
  const text = tag.verbatim ?? body();
  return text === undefined ? undefined : codeBlock(text, tag.name.toLowerCase());
};

const formula: Handler = ({ tag, body, fillsLines }) => {
  const text = (tag.verbatim ?? body())?.trim();
  if (text === undefined) return undefined;
  const source = /^\$|^\\[[(]/.test(text) ? text : fillsLines ? `$$\n${text}\n$$` : `$${text}$`;
  return flow(source, fillsLines);
};

const nothing: Handler = () => "";

const media: Handler = ({ tag, args, fillsLines }) => {
  const src = args.named.get("src") ?? args.named.get("url") ?? args.named.get("mp4") ?? args.positional[0];
  if (src === undefined) return undefined;
  const poster = args.named.get("poster");
  const markup = `<${tag.name} src="${html(src)}"${poster === undefined ? "" : ` poster="${html(poster)}"`}></${tag.name}>`;
  return flow(markup, fillsLines);
};

function group(names: string, handler: Handler): Record<string, Handler> {
  return Object.fromEntries(names.split(" ").map((name) => [name, handler]));
}

/** Tags that mean the same in every template language of blogs, by their name in lower case. */
export const COMMON_TAGS: Readonly<Record<string, Handler>> = {
  ...EMBED_TAGS,
  ...PICTURE_TAGS,
  ...group(NOTES, note),
  ...group("quote blockquote pullquote", quote),
  ...group("details collapse expand spoiler accordion", disclosure),
  ...group("tab tabitem", tab),
  ...group("tabs tabpane tabgroup columns column row center rawhtml raw_html html div span lead", unwrapped),
  ...group("mermaid plantuml graphviz", diagram),
  ...group("math katex mathjax latex", formula),
  ...group("comment toc table_of_contents", nothing),
  ...group("audio video", media),
};

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
}
