import { codeLines } from "./code-lines.ts";
import { mapPieces } from "./map-pieces.ts";

/** `[TOC]`, the definitions of abbreviations (`*[HTML]: Hypertext Markup Language`), and files that are put in (Snippets). */
const SILENT_LINE = /^[ \t]*\[TOC\][ \t]*$|^[ ]{0,3}\*\[[^\]]+\]:.*$|^[ \t]*-{1,2}8<-{1,2}.*$/;
/** Icons of Material for MkDocs, with their attribute list: `:octicons-heart-16:{ .red }`. */
const ICON = /:(?:material|octicons|fontawesome|simple)-[\w-]+:(?:\{[^}\n]*\})?/g;
const MARKED = /(?<![=\w])==(?=[^\s=])([^=\n]*[^\s=])==(?![=\w])/g;
const KEYS = /(?<![+\w])\+\+([a-z\d-]+(?:\+[a-z\d-]+)*)\+\+(?![+\w])/gi;
/** No space in them, nor what footnotes, links and addresses are made of. */
const SUBSCRIPT = /(?<![~\\/(])~([^~\s/[\]()<>]{1,40})~(?!~)/g;
const SUPERSCRIPT = /(?<![\^\\[])\^([^^\s/[\]<>]{1,40})\^(?!\^)/g;
/** The first line of indented code that names its language (CodeHilite). */
const LANGUAGE_LINE = /^(?:#!|:::)([\w+#.-]+)[^\n]*\n?/;

/** What Python-Markdown's extensions leave out of a page, or say about code. */
export function expandPythonMarkdown(markdown: string): string {
  return withCodeLanguages(withMarks(withoutSilentLines(markdown)));
}

function withoutSilentLines(markdown: string): string {
  if (!/\[TOC\]|^ {0,3}\*\[|8<-/m.test(markdown)) return markdown;
  const isCode = codeLines(markdown);
  return markdown
    .split("\n")
    .filter((line, index) => isCode[index] || !SILENT_LINE.test(line))
    .join("\n");
}

/** Icons go; `==marked==` text, `++ctrl+c++` keys, `H~2~O` and `x^2^` become what they are. */
function withMarks(markdown: string): string {
  if (!/:(?:material|octicons|fontawesome|simple)-|==\S|\+\+\w|[~^][^~^\s]+[~^]/.test(markdown))
    return markdown;
  return mapPieces(markdown, (piece, kind) =>
    kind === "text"
      ? piece
          .replace(ICON, "")
          .replace(SUBSCRIPT, "<sub>$1</sub>")
          .replace(SUPERSCRIPT, "<sup>$1</sup>")
          .replace(MARKED, "<mark>$1</mark>")
          .replace(KEYS, (_, keys: string) =>
            keys
              .split("+")
              .map((key) => `<kbd>${key}</kbd>`)
              .join("+"),
          )
      : piece,
  );
}

/** Indented code that names its language becomes a fence. */
function withCodeLanguages(markdown: string): string {
  if (!/^(?: {4}| {0,3}\t)\s*(?:#!|:::)\w/m.test(markdown)) return markdown;
  return mapPieces(markdown, (code, kind) => {
    if (kind !== "code") return code;
    const lines = code.split("\n").map((line) => line.replace(/^(?: {4}| {0,3}\t)/, ""));
    const source = lines.join("\n");
    const language = /^(?: {4}| {0,3}\t)/.test(code) ? LANGUAGE_LINE.exec(source) : null;
    if (!language) return code;
    const fence = "`".repeat(Math.max(3, ...[...source.matchAll(/`+/g)].map(([run]) => run.length + 1)));
    return `${fence}${language[1]}\n${source.slice(language[0].length)}\n${fence}`;
  });
}
