import { mapPieces } from "./map-pieces.ts";
import { withMarkedText } from "./marked-text.ts";
import { expandSlashBlocks } from "./slash-blocks.ts";
import { expandTableCode } from "./table-code.ts";

/**
 * Icons of Material for MkDocs, with their attribute list: `:octicons-heart-16:{ .red }`, and the space to the word after it, but
 * where a word is before it.
 */
const ICON =
  /(?<=((?:^|[\s[(])[*_~=]*)?):(?:material|octicons|fontawesome|simple)-[\w-]+:(?:\{[^}\n]*\})?( ?)/gm;
/** Suggested changes (Critic): `{--removed--}`, `{++added++}`, `{~~old~>new~~}`, `{==marked==}`, `{>>comment<<}`. */
const CRITIC = /\{(--|\+\+|~~|==|>>)([^{}\n]+?)(?:--|\+\+|~~|==|<<)\}/g;
const INSERTED = /(?<!\^)\^\^(?=[^\s^])([^\n^]*[^\s^])\^\^(?!\^)/g;
const KEYS = /(?<![+\w])\+\+([a-z\d-]+(?:\+[a-z\d-]+)*)\+\+(?![+\w])/gi;
/** No space in them, nor what footnotes, links and addresses are made of. */
const SUBSCRIPT = /(?<![~\\/(])~([^~\s/[\]()<>]{1,40})~(?!~)/g;
const SUPERSCRIPT = /(?<![\^\\[])\^([^^\s/[\]<>]{1,40})\^(?!\^)/g;
/** The first line of indented code that names its language (CodeHilite). */
const LANGUAGE_LINE = /^(?:#!|:::)([\w+#.-]+)[^\n]*\n?/;

/** The same in a span of code (InlineHilite). */
const SPAN_LANGUAGE = /^(`+)(?:#!|:::)[\w+#.-]+[ \t]+(?=\S)/;

/** What Python-Markdown's extensions leave out of a page, or say about code. */
export function expandPythonMarkdown(markdown: string): string {
  return withCodeLanguages(withMarks(expandTableCode(expandSlashBlocks(markdown))));
}

/** Icons go; `==marked==` text, `++ctrl+c++` keys, `H~2~O`, `x^2^` and suggested changes become what they are. */
function withMarks(markdown: string): string {
  if (!/:(?:material|octicons|fontawesome|simple)-|==\S|\+\+\w|\{[-+~=>]|[~^][^~^\s]+[~^]/.test(markdown))
    return markdown;
  return mapPieces(markdown, (piece, kind) =>
    kind === "text"
      ? withMarkedText(
          piece
            .replace(ICON, (_, before: string | undefined, after: string) =>
              before === undefined ? after : "",
            )
            .replace(CRITIC, suggestion)
            .replace(INSERTED, "<ins>$1</ins>")
            .replace(SUBSCRIPT, "<sub>$1</sub>")
            .replace(SUPERSCRIPT, "<sup>$1</sup>"),
        ).replace(KEYS, (_, keys: string) =>
          keys
            .split("+")
            .map((key) => `<kbd>${key}</kbd>`)
            .join("+"),
        )
      : piece,
  );
}

function suggestion(_: string, mark: string, text: string): string {
  if (mark === "--") return `<del>${text}</del>`;
  if (mark === "++") return `<ins>${text}</ins>`;
  if (mark === "==") return `<mark>${text}</mark>`;
  const [old = "", now = ""] = text.split("~>");
  return mark === ">>" ? "" : `<del>${old}</del><ins>${now}</ins>`;
}

/** Indented code that names its language becomes a fence; a span of code loses the name. */
function withCodeLanguages(markdown: string): string {
  if (!/(?:^(?: {4}| {0,3}\t)\s*|`)(?:#!|:::)\w/m.test(markdown)) return markdown;
  return mapPieces(markdown, (code, kind) => {
    if (kind !== "code") return code;
    if (SPAN_LANGUAGE.test(code) && !code.includes("\n")) return code.replace(SPAN_LANGUAGE, "$1");
    const lines = code.split("\n").map((line) => line.replace(/^(?: {4}| {0,3}\t)/, ""));
    const source = lines.join("\n");
    const language = /^(?: {4}| {0,3}\t)/.test(code) ? LANGUAGE_LINE.exec(source) : null;
    if (!language) return code;
    const fence = "`".repeat(Math.max(3, ...[...source.matchAll(/`+/g)].map(([run]) => run.length + 1)));
    return `${fence}${language[1]}\n${source.slice(language[0].length)}\n${fence}`;
  });
}
