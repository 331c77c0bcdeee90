import { linesOutsideOfFences } from "./fence-lines.ts";

const START =
  /^ {0,3}<(address|article|aside|blockquote|center|details|div|dl|fieldset|figure|footer|form|header|main|nav|ol|p|section|table|ul|video)\b/i;
const SHORT_START = /^ {0,3}<(figcaption|h[1-6]|iframe)\b/i;
/** A tag that is no block's, or one that has no end, and nothing else. */
const LONE_TAG =
  /^ {0,3}<(?:a|abbr|b|big|br|cite|del|em|font|hr|i|img|ins|mark|q|s|small|span|strong|sub|sup|u)\b[^<>]*>[ \t]*$/i;
/** Nothing but tags, or a comment. */
const TAGS = /^[ \t]*(?:<[^<>]*>[ \t]*)+$|^[ \t]*<!--/;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const INDENTED = /^(?: {4}| {0,3}\t)[ \t]*(?=\S)/;
const LIST_ITEM = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]/;

/**
 * kramdown and Python-Markdown read an HTML block to its end tag. CommonMark would end it at an empty line and take what is
 * indented after that for code: so such lines lose their indentation. What has a list in it may be Markdown, and only tags
 * do there.
 */
export function withoutHtmlIndentation(markdown: string): string {
  if (!/^[ \t]*\n(?: {4}| {0,3}\t)/m.test(markdown) || !/^ {0,3}<[a-z]/im.test(markdown)) return markdown;
  const lines = markdown.split("\n");
  const lastEnds = lastEndTags(lines);
  let block: Block | undefined;
  for (const [index, line] of linesOutsideOfFences(lines, FENCE)) {
    const name = block ? undefined : START.exec(line)?.[1]?.toLowerCase();
    if (name !== undefined && (lastEnds.get(name) ?? -1) > index) block = new Block(name);
    if (!block) continue;
    if (block.mayDedent(line) && lines[index - 1]?.trim() === "") lines[index] = line.replace(INDENTED, "");
    if (block.ends(line)) block = undefined;
  }
  return lines.join("\n");
}

/**
 * kramdown and Python-Markdown read on as Markdown right below the end of an HTML block, and below a picture or a line break
 * that has a line for itself. CommonMark wants an empty line there.
 */
export function endHtmlBlocks(markdown: string): string {
  if (!/^ {0,3}<[a-z]/im.test(markdown)) return markdown;
  const lines = markdown.split("\n");
  const lastEnds = lastEndTags(lines);
  let block: Block | undefined;
  for (const [index, line] of linesOutsideOfFences(lines, FENCE)) {
    const next = lines[index + 1] ?? "";
    let ends = false;
    if (!block) {
      const name = blockName(line);
      if (name !== undefined && (lastEnds.get(name) ?? -1) >= index) block = new Block(name);
      else ends = name === undefined && LONE_TAG.test(line) && (lines[index - 1] ?? "").trim() === "";
    }
    if (block?.ends(line)) {
      ends = /<\/[a-z][a-z\d]*\s*>[ \t]*$/i.test(line);
      block = undefined;
    } else if (next.trim() === "") block = undefined;
    if (ends && next.trim() !== "" && !TAGS.test(next) && blockName(next) === undefined) {
      lines[index] = `${line}\n`;
      lines[index + 1] = next.replace(INDENTED, "");
    }
  }
  return lines.join("\n");
}

/** Name of the block that begins in a line. */
function blockName(line: string): string | undefined {
  return (START.exec(line) ?? SHORT_START.exec(line))?.[1]?.toLowerCase();
}

function lastEndTags(lines: readonly string[]): Map<string, number> {
  const lastEnds = new Map<string, number>();
  for (const [index, line] of lines.entries())
    for (const [, name = ""] of line.matchAll(/<\/([a-z][a-z\d]*)/gi))
      lastEnds.set(name.toLowerCase(), index);
  return lastEnds;
}

/** An element that is open, by its name. */
class Block {
  readonly #name: string;
  #depth = 0;
  #inPre = false;
  #hasList = false;

  constructor(name: string) {
    this.#name = name;
  }

  mayDedent(line: string): boolean {
    return (
      !this.#inPre && INDENTED.test(line) && (!this.#hasList || /^[ \t]*(?:<[/!a-z]|\{[%{])/i.test(line))
    );
  }

  /** Takes note of a line, and tells whether the element ends in it. */
  ends(line: string): boolean {
    this.#hasList ||= LIST_ITEM.test(line);
    if (/<(?:pre|script|style|textarea)\b/i.test(line)) this.#inPre = true;
    if (/<\/(?:pre|script|style|textarea)\b/i.test(line)) this.#inPre = false;
    this.#depth += count(line, `<${this.#name}\\b`) - count(line, `</${this.#name}\\s*>`);
    return this.#depth <= 0;
  }
}

function count(line: string, pattern: string): number {
  return line.match(new RegExp(pattern, "gi"))?.length ?? 0;
}
