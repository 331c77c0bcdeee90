import { fragmentHtml } from "../render/fragment-html.ts";
import { plainTitle } from "../text/plain-title.ts";
import type { Expansion } from "./tag.ts";

/** Text as HTML, in an element or an attribute; entities that the author wrote stay. */
export function html(text: string): string {
  return text
    .replace(/&(?!#?\w+;)/g, "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

function attribute(name: string, value: string | undefined): string {
  return value === undefined || value === "" ? "" : ` ${name}="${html(value.replace(/\s+/g, " "))}"`;
}

export interface PictureMarkup {
  readonly src: string;
  readonly alt?: string | undefined;
  readonly title?: string | undefined;
  readonly width?: string | undefined;
  readonly height?: string | undefined;
  /** Markdown. */
  readonly caption?: string | undefined;
  /** Address that a click opens. */
  readonly link?: string | undefined;
}

/**
 * An image, or a figure where it has a caption.
 *
 * @param fillsLines whether it stands alone: an image that begins a line would take the lines after it for HTML
 */
export function picture(of: PictureMarkup, fillsLines: boolean): Expansion {
  const { src, alt, caption } = of;
  const size = attribute("width", pixels(of.width)) + attribute("height", pixels(of.height));
  const text = plainTitle(alt ?? "", { markup: true });
  const tag = `<img src="${html(src.trim())}" alt="${html(text)}"${attribute("title", of.title)}${size}>`;
  const image = of.link ? `<a href="${html(of.link.trim())}">${tag}</a>` : tag;
  if (!caption?.trim()) return fillsLines ? { block: `<p>${image}</p>` } : image;
  return { block: `<figure>${image}<figcaption>${inlineMarkdown(caption)}</figcaption></figure>` };
}

/**
 * A figure around an image that is written already, in Markdown or HTML.
 *
 * @param caption Markdown; may be empty
 */
export function figure(image: string, caption: string): { readonly block: string } {
  const text = caption === "" ? "" : `<figcaption>${inlineMarkdown(caption)}</figcaption>`;
  return { block: `<figure>\n\n${image}\n\n${text}</figure>` };
}

/** Markdown inside of an HTML block is read only between empty lines. */
function inlineMarkdown(text: string): string {
  const line = text.trim().replace(/\s*\n\s*/g, " ");
  return /[*_`[\]~$]|https?:/.test(line)
    ? `\n\n${asParagraph(line)}\n\n`
    : line.replace(/<(?![a-z/])/gi, "&lt;");
}

/** A line that begins like a list, a heading or a quotation, and is none. */
function asParagraph(line: string): string {
  return line.replace(/^(?:(\d{1,9})([.)])|([-+*>]|#{1,6}))(?=\s)/, (_, number = "", dot = "", sign = "") =>
    number === "" ? `\\${sign}` : `${number}\\${dot}`,
  );
}

function pixels(size: string | undefined): string | undefined {
  return /^\s*(\d+)(?:px)?\s*$/.exec(size ?? "")?.[1];
}

/** A code block. Empty lines around the code go; its own indentation stays. */
export function codeBlock(code: string, language = ""): { readonly block: string } {
  const lines = code.replace(/^[ \t]*\r?\n|\s+$/g, "");
  const fence = "`".repeat(Math.max(3, longestTicks(lines) + 1));
  return { block: `${fence}${language.replace(/[^\w+#.-]/g, "")}\n${lines}\n${fence}` };
}

export function codeSpan(code: string): string {
  const line = code.trim().replace(/\s*\n\s*/g, " ");
  const ticks = "`".repeat(longestTicks(line) + 1);
  const space = line.startsWith("`") || line.endsWith("`") ? " " : "";
  return ticks + space + line + space + ticks;
}

function longestTicks(code: string): number {
  return Math.max(0, ...[...code.matchAll(/`+/g)].map(([run]) => run.length));
}

export function quotation(body: string, source?: string): Expansion {
  const footer = source ? `\n\n— ${source}` : "";
  return { block: `<blockquote>\n\n${body.trim()}${footer}\n\n</blockquote>` };
}

/** An aside such as a note or a warning: a quotation that begins with its title. */
export function aside(title: string, body: string): Expansion {
  const heading = title.trim() === "" ? "" : `<strong>${title.trim()}</strong>\n\n`;
  return { block: `<blockquote>\n\n${heading}${body.trim()}\n\n</blockquote>` };
}

export function details(summary: string, body: string, isOpen = false): Expansion {
  const start = isOpen ? "<details open>" : "<details>";
  return {
    block: `${start}\n<summary>${summaryHtml(summary.trim() || "Details")}</summary>\n\n${body.trim()}\n\n</details>`,
  };
}

/** Markdown in a line of HTML. */
function summaryHtml(summary: string): string {
  return (/[*_`[~]/.test(summary) ? fragmentHtml(summary) : undefined) ?? html(summary);
}

/** What the renderer turns into a poster or a link. */
export function frame(url: string, title: string): { readonly block: string } {
  return { block: `<iframe src="${html(url)}" title="${html(title)}"></iframe>` };
}

export function link(url: string, text: string): string {
  return `<a href="${html(url)}">${html(text)}</a>`;
}

/** @param name a repository of GitHub with its owner, or an owner */
export function repositoryLink(name: string, text: string = name): string {
  return link(`https://github.com/${name}`, text);
}

/** A paragraph of its own where the tag has its lines to itself, else a part of the sentence. */
export function flow(text: string, fillsLines: boolean): Expansion {
  return fillsLines ? { block: text } : text;
}
