import type { RenderNote } from "../render/options.ts";
import { decodeEntity } from "../text/decode-entity.ts";
import { codeLines } from "./code-lines.ts";
import { codeBlock, figure, frame } from "./markup.ts";
import { unknownTag } from "./template-notes.ts";

/** Shortcodes without their outer brackets, as WordPress has them: https://codex.wordpress.org/Shortcode */
const SHORTCODES = [
  String.raw`caption(?<caption>\s[^\]]*?)\\?\](?<captioned>[\s\S]*?)\\?\[\/caption`,
  String.raw`(?<tag>sourcecode|code)(?<options>[:\s][^\]]*?)?\\?\](?<code>[\s\S]*?)\\?\[\/\k<tag>`,
  String.raw`embed(?:\s[^\]]*?)?\\?\]\s*(?<embed>https?:[^\s[\]\\]+)\s*\\?\[\/embed`,
  String.raw`(?:youtube|vimeo|dailymotion|ted|soundcloud|spotify|instagram|tweet|facebook|googlemaps)(?:=|\s+)(?:url=)?["'“”]?(?<page>https?:[^\]"'“”\s\\]+)["'“”]?[^\]]*?`,
  String.raw`vimeo\s+(?<vimeo>\d+)[^\]]*?`,
  String.raw`(?<media>audio|video)\s(?<source>[^\]]*=[^\]]*?)(?:\\?\]\s*\\?\[\/\k<media>)?`,
  String.raw`gallery(?<gallery>\s[^\]]*?)?`,
];
/** Exporters put a backslash before brackets. What is followed by a target is a link of Markdown. */
const SHORTCODE = new RegExp(String.raw`\\?\[(?:${SHORTCODES.join("|")})\\?\](?![(\[:])`, "g");
const SIGNS =
  /\[(?:caption|sourcecode|code|embed|youtube|vimeo|dailymotion|ted|soundcloud|spotify|instagram|tweet|facebook|googlemaps|audio|video|gallery)\b/;

/** An image, linked or not, in Markdown or HTML, and what stands after it. */
const IMAGE =
  /^\s*(?<image>\[!\[[^\]]*\]\([^)]*\)\]\([^)]*\)|!\[[^\]]*\]\([^)]*\)|<a\b[^>]*>\s*<img\b[^>]*>\s*<\/a>|<img\b[^>]*>)(?<text>[\s\S]*)$/i;
const LANGUAGE = /^:?\s*(?:lang(?:uage)?=)?\s*["'“”]?(?<name>[\w+#-]+)/;
const FILE = /\b(?:src|mp3|m4a|ogg|wav|flac|mp4|m4v|webm|ogv)=["'“”]?(?<file>[^"'“”\s]+)/;

/** Turns the shortcodes that exports of WordPress leave in Markdown into what they show. */
export function expandWordPress(
  markdown: string,
  mappings: ReadonlyMap<string, string>,
  notes: RenderNote[],
): string {
  if (!SIGNS.test(markdown)) return markdown;
  const isCode = codeLines(markdown);
  return markdown.replace(SHORTCODE, (source: string, ...rest: unknown[]) => {
    const groups = rest.at(-1) as Record<string, string | undefined>;
    const offset = rest.at(-3) as number;
    const before = markdown.slice(0, offset);
    const line = before.split("\n").length - 1;
    // A code span on the same line.
    const isSpan = (before.slice(before.lastIndexOf("\n") + 1).match(/`/g)?.length ?? 0) % 2 === 1;
    if (isCode[line] || isSpan) return source;
    if (groups.gallery === undefined) return expanded(groups) ?? source;
    const mapping = mappings.get("gallery");
    if (mapping === undefined) notes.push(unknownTag("[gallery]", { name: "gallery", source }));
    return mapping === undefined || /^(?:drop|keep)$/.test(mapping) ? "" : mapping;
  });
}

function expanded(groups: Record<string, string | undefined>): string | undefined {
  const { caption, captioned, code, options = "", embed, page, vimeo, media, source: files = "" } = groups;
  if (captioned !== undefined) return captionedImage(caption ?? "", captioned);
  if (code !== undefined) {
    const language = LANGUAGE.exec(options)?.groups?.name;
    return apart(codeBlock(code.replace(/&#?\w+;/g, decodeEntity), language).block);
  }
  const url = embed ?? page ?? (vimeo && `https://vimeo.com/${vimeo}`);
  if (url) return apart(frame(url, hostOf(url)).block);
  const file = FILE.exec(files)?.groups?.file;
  // By itself a word in brackets may be a link whose target stands elsewhere.
  if (media === undefined || file === undefined) return undefined;
  return apart(`<p><${media} controls src="${file}"></${media}></p>`);
}

function hostOf(url: string): string {
  return URL.parse(url)?.hostname.replace(/^www\./, "") ?? url;
}

function captionedImage(attributes: string, body: string): string {
  const { image, text = "" } = IMAGE.exec(body)?.groups ?? {};
  if (image === undefined) return body;
  const named = /\bcaption=["'“”](?<text>[^"“”]*)["“”']/.exec(attributes)?.groups?.text;
  return apart(figure(image, text.trim() || (named ?? "")).block);
}

function apart(block: string): string {
  return `\n\n${block}\n\n`;
}
