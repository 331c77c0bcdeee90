/** A body that starts with its title. */
export interface HeadedBody {
  /** The heading as Markdown, on one line, without marks and attributes. */
  readonly title: string;
  /** The body with the heading's lines emptied, so that every other line keeps its number. */
  readonly body: string;
}

const ELEMENT = /[ \t]*<h1\b[^>]*>((?:(?!<\/?h1\b|<img\b)[\s\S])*)<\/h1\s*>[ \t]*(?=\r?\n|$)/iy;
const ATX = /^ {0,3}#(?:[ \t]+(.*))?$/;
const CLOSING_MARKS = /(?:^|[ \t]+)#+[ \t]*$/;
const UNDERLINE = /^ {0,3}=+[ \t]*$/;
const INDENTED = /^(?: {4}| {0,3}\t)/;
/** Starts of blocks that are no paragraph. */
const OTHER_BLOCK =
  /^ {0,3}(?:[>#|<]|[-+*](?:\s|$)|\d{1,9}[.)](?:\s|$)|`{3}|~{3}|([-*_])(?:[ \t]*\1){2,}[ \t]*$|:::|!!!|\{%)/;
const COMMENT = /[ \t]*(?:<!--[\s\S]*?-->|\{\/\*[\s\S]*?\*\/\})[ \t]*\r?(?:\n|$)/y;
const MODULE =
  /(?:import\s+(?:["'{*]|[\w$]+\s*(?:,|\s+from\s))|export\s+(?:const|let|var|function|default|async|\{|\*))/y;
/** Heading ids of kramdown, Pandoc, Hugo, Docusaurus: `{#id}`, `{: .class #id}`. */
const ATTRIBUTES = /\s*\{:?\s*[#.][^{}]*\}$/;

/**
 * Splits off a first-level heading, ATX (`# x`), setext (underlined by `===`) or an element, when it is the first thing in a
 * body, after blank lines, comments and MDX imports at most.
 *
 * @returns undefined when the body starts with anything else, or the heading is empty.
 */
export function splitFirstHeading(body: string): HeadedBody | undefined {
  const start = startOfContent(body);
  ELEMENT.lastIndex = start;
  const element = ELEMENT.exec(body);
  if (element) return headed(body, start, ELEMENT.lastIndex, element[1]!.replace(/\s+/g, " "));
  const first = lineAt(body, start);
  const atx = ATX.exec(first.text);
  if (atx) return headed(body, start, first.end, (atx[1] ?? "").replace(CLOSING_MARKS, ""));
  if (first.text.trim() === "" || INDENTED.test(first.text) || OTHER_BLOCK.test(first.text)) return undefined;

  const lines = [first.text.trim()];
  for (let line = lineAt(body, first.next); line.start < body.length; line = lineAt(body, line.next)) {
    if (UNDERLINE.test(line.text)) return headed(body, start, line.end, lines.join(" "));
    if (line.text.trim() === "" || OTHER_BLOCK.test(line.text)) return undefined;
    lines.push(line.text.trim());
  }
  return undefined;
}

function headed(body: string, start: number, end: number, heading: string): HeadedBody | undefined {
  const title = heading.replace(ATTRIBUTES, "").trim();
  if (title === "") return undefined;
  return {
    title,
    body: body.slice(0, start) + body.slice(start, end).replace(/[^\r\n]+/g, "") + body.slice(end),
  };
}

function startOfContent(body: string): number {
  let at = 0;
  while (at < body.length) {
    const line = lineAt(body, at);
    COMMENT.lastIndex = at;
    MODULE.lastIndex = at;
    if (line.text.trim() === "") at = line.next;
    else if (COMMENT.test(body)) at = COMMENT.lastIndex;
    else if (MODULE.test(body)) at = endOfParagraph(body, at);
    else break;
  }
  return at;
}

/** MDX reads imports and exports up to a blank line. */
function endOfParagraph(body: string, start: number): number {
  let line = lineAt(body, start);
  while (line.text.trim() !== "") line = lineAt(body, line.next);
  return line.start;
}

/** The line at an offset, without its line end (`\n` or `\r\n`); an empty one at the end of the body. */
function lineAt(body: string, start: number): { start: number; text: string; end: number; next: number } {
  const found = body.indexOf("\n", start);
  const lineEnd = found < 0 ? body.length : found;
  const end = lineEnd > start && body[lineEnd - 1] === "\r" ? lineEnd - 1 : lineEnd;
  return { start, text: body.slice(start, end), end, next: found < 0 ? body.length : found + 1 };
}
