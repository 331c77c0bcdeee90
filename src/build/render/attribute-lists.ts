/**
 * kramdown's attribute lists (`{: .class #id}`), and their kin without the colon (`{ width="300" }`, Python-Markdown
 * and Pandoc). They are instructions to another renderer: none may show in a feed. Of what they say, only a heading's id
 * is used.
 */
const VALUE = String.raw`(?:"[^"\n]*"|'[^'\n]*'|[^\s"'{}=,]+(?=[\s}]))`;
const MARK = String.raw`[.#][^\s{}.#,"'=]+`;
const PAIR = String.raw`[\w-]+=${VALUE}`;
const WORD = String.raw`[\w-]+(?:=${VALUE})?`;
const COLON_LIST = String.raw`\{:[ \t]*(?:${MARK}|${WORD})(?:[ \t]*${MARK}|[ \t]+${WORD})*[ \t]*\}`;
const BARE_LIST = String.raw`\{[ \t]*(?:${MARK}|${PAIR})(?:[ \t]*${MARK}|[ \t]+${PAIR})*[ \t]*\}`;
const LIST = `(?:${COLON_LIST}|${BARE_LIST})`;

/** At the start of the text that follows an inline element or an image. */
export const LEADING_LIST: RegExp = new RegExp(`^${LIST}`);
/** At the end of a heading. */
export const TRAILING_LIST: RegExp = new RegExp(String.raw`[ \t]*(${COLON_LIST})\s*$`);
/** Filling a line of a paragraph. */
export const LIST_LINES: RegExp = new RegExp(String.raw`(^|\n)[ \t]*${COLON_LIST}[ \t]*(?=\n|$)`, "g");

const LIST_LINE = new RegExp(String.raw`^[ \t>]*${COLON_LIST}[ \t]*$`);
const FENCE = /^[ \t>]*(?:[-*+][ \t]+|\d+[.)][ \t]+)?(`{3,}|~{3,})/;
const HEADING = /^ {0,3}#{1,6}[ \t]/;
const LIST_ITEM = /^[ \t]*(?:[-*+]|\d+[.)])[ \t]/;

export function idInList(list: string): string | undefined {
  return /[\s{:]#([^\s{}.#,"'=]+)/.exec(list)?.[1];
}

/**
 * Takes attribute lists that fill a line out of Markdown: after a table they would become a row of it. The list after a
 * heading moves to the heading's own line. `{:toc}` goes with the list item that it replaces, `{::comment}` with its
 * content.
 */
export function withoutListLines(source: string): string {
  if (!source.includes("{:")) return source;
  const lines = source.split("\n");
  const kept: string[] = [];
  let fence = "";
  let comment = false;
  for (const [index, line] of lines.entries()) {
    const opening = FENCE.exec(line)?.[1];
    if (opening !== undefined) {
      if (fence === "") fence = opening;
      else if (opening.startsWith(fence) && /[`~][ \t]*$/.test(line)) fence = "";
    }
    if (fence !== "" || !line.includes("{:")) {
      if (!comment || fence !== "") kept.push(line);
      continue;
    }
    if (/^[ \t]*\{::comment\}/.test(line)) comment = true;
    if (comment || /^[ \t]*\{:(?:\/|:[a-z])[^}]*\}[ \t]*$/.test(line)) {
      if (/\{:\/(?:comment)?\}/.test(line)) comment = false;
      continue;
    }
    const previous = kept.at(-1) ?? "";
    if (!LIST_LINE.test(line)) kept.push(line);
    else if (/^[ \t]{4}/.test(line) && previous.trim() === "") kept.push(line);
    else if (/\{:[ \t]*toc\b/.test(line) && LIST_ITEM.test(previous)) kept[kept.length - 1] = "";
    else if (HEADING.test(previous) && idInList(line) !== undefined) {
      kept[kept.length - 1] = `${previous.replace(/[ \t]+#+[ \t]*$/, "")} {: #${idInList(line)}}`;
    } else if (!LIST_ITEM.test(lines[index + 1] ?? "")) kept.push("");
  }
  return kept.join("\n");
}
