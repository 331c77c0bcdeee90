/**
 * kramdown's attribute lists (`{: .class #id}`), and their kin without the colon (`{ width="300" }`, Python-Markdown
 * and Pandoc). They are instructions to another renderer: none may show in a feed. Of what they say, only a heading's id
 * is used.
 */
const VALUE = String.raw`(?:"[^"\n]*"|'[^'\n]*'|[^\s"'{}=,]+(?=[\s}]))`;
const MARK = String.raw`[.#][^\s{}.#,"'=]+`;
const PAIR = String.raw`[\w-]+=${VALUE}`;
const WORD = String.raw`[\w-]+(?:=${VALUE})?`;
const BLANKS = String.raw`[ \t]*(?:\n[ \t]*)?`;
/** May be broken over lines, define a name for others (`{:refdef: style="text-align: center"}`), or end in a colon that says nothing. */
const COLON_LIST = String.raw`\{:(?:\w[\w-]*:)?${BLANKS}(?:${MARK}|${WORD})(?:${BLANKS}${MARK}|(?=[ \t\n])${BLANKS}${WORD})*(?:${BLANKS}:)?${BLANKS}\}`;
const BARE_LIST = String.raw`\{[ \t]*(?:${MARK}|${PAIR})(?:[ \t]*${MARK}|[ \t]+${PAIR})*[ \t]*\}`;
const LIST = `(?:${COLON_LIST}|${BARE_LIST})`;

/** At the start of the text that follows an inline element or an image. */
export const LEADING_LIST: RegExp = new RegExp(`^${LIST}`);
/** At the end of a heading. */
export const TRAILING_LIST: RegExp = new RegExp(String.raw`[ \t]*(${COLON_LIST})\s*$`);
/** Filling a line of a paragraph. */
export const LIST_LINES: RegExp = new RegExp(String.raw`(^|\n)[ \t]*${COLON_LIST}[ \t]*(?=\n|$)`, "g");

const LIST_LINE = new RegExp(String.raw`^([ \t>]*)(?:(${COLON_LIST})|${BARE_LIST})[ \t]*$`);
const SIGNS = /\{:|^[ \t>]*\{[ \t]*[.#\w]/m;
const FENCE = /^[ \t>]*(?:[-*+][ \t]+|\d+[.)][ \t]+)?(`{3,}|~{3,})/;
const HEADING = /^ {0,3}#{1,6}[ \t]/;
const LIST_ITEM = /^[ \t]*(?:[-*+]|\d+[.)])[ \t]/;
const BLANK = /^[ \t>]*$/;
/** kramdown's extensions, `{::nomarkdown}` … `{:/}`, or code, which is left alone. */
const EXTENSIONS = /(`+)(?!`).*?[^`]\1(?!`)|\{:(?:\/[a-z]*|:[a-z][^{}\n]*)\}/g;

export function idInList(list: string): string | undefined {
  return /[\s{:]#([^\s{}.#,"'=]+)/.exec(list)?.[1];
}

/**
 * Takes attribute lists that fill a line out of Markdown: after a table they would become a row of it. The list after a
 * heading moves to the heading's own line. `{:toc}` goes with the list item that it replaces, `{::comment}` with its
 * content.
 */
export function withoutListLines(source: string): string {
  if (!SIGNS.test(source)) return source;
  const lines = source.split("\n");
  const kept: string[] = [];
  const isInFence = fenceTest();
  let comment = false;
  for (const [index, written] of lines.entries()) {
    if (isInFence(written) || (!written.includes("{") && !comment)) {
      kept.push(written);
      continue;
    }
    const seen = withoutExtensions(written, comment);
    comment = seen.comment;
    const { line } = seen;
    if (line === undefined) continue;
    const previous = kept.at(-1) ?? "";
    const list = LIST_LINE.exec(line);
    // Without a colon it is one only right below what it belongs to.
    if (!list || (list[2] === undefined && BLANK.test(previous))) kept.push(line);
    else if (/^[ \t]{4}/.test(line) && previous.trim() === "") kept.push(line);
    else if (/\{:[ \t]*toc\b/.test(line) && LIST_ITEM.test(previous)) kept[kept.length - 1] = "";
    else if (HEADING.test(previous) && idInList(line) !== undefined) {
      kept[kept.length - 1] = `${previous.replace(/[ \t]+#+[ \t]*$/, "")} {: #${idInList(line)}}`;
    } else if (!LIST_ITEM.test(lines[index + 1] ?? "")) kept.push(list[1]!.trimEnd());
  }
  return kept.join("\n");
}

const BRACES_IN_HEADING = /^(?: {0,3}> ?)* {0,3}#{1,6}[ \t].*\{[^{}#.=:]*\}[ \t#]*$/;

/**
 * Writes the last brace of headings that end in braces without an id, class or attribute as an entity: `## is.{method}` is text,
 * and the renderer would take the word for an attribute.
 */
export function withBracesInHeadings(source: string): string {
  if (!/\{[^{}#.=:\n]*\}[ \t#]*$/m.test(source)) return source;
  const isInFence = fenceTest();
  return source
    .split("\n")
    .map((line) =>
      !isInFence(line) && BRACES_IN_HEADING.test(line) ? line.replace(/\}(?=[ \t#]*$)/, "&#125;") : line,
    )
    .join("\n");
}

/** Tells of lines, each after the one before it, whether they are in fenced code or begin it. */
function fenceTest(): (line: string) => boolean {
  let fence = "";
  let furthest = 0;
  return (line) => {
    const mark = FENCE.exec(line)?.[1];
    if (mark !== undefined) {
      const column = line.indexOf(mark);
      if (fence === "") [fence, furthest] = [mark, column + 3];
      else if (mark.startsWith(fence) && column <= furthest && /[`~][ \t]*$/.test(line)) fence = "";
    }
    return fence !== "";
  };
}

/** A line without kramdown's extensions and comments; no line where nothing else stood on it. */
function withoutExtensions(written: string, inComment: boolean): { line?: string; comment: boolean } {
  let line = written;
  if (inComment) {
    const end = /\{:\/(?:comment)?\}/.exec(line);
    if (!end) return { comment: true };
    line = line.slice(end.index + end[0].length);
  }
  line = line.replace(/\{::comment\}.*?\{:\/(?:comment)?\}/g, "");
  const start = line.indexOf("{::comment}");
  const comment = start >= 0;
  if (comment) line = line.slice(0, start);
  if (line.includes("{:")) line = line.replace(EXTENSIONS, (whole, ticks?: string) => (ticks ? whole : ""));
  return line.trim() === "" && line !== written ? { comment } : { line, comment };
}
