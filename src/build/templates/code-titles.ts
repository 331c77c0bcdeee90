import { mapPieces } from "./map-pieces.ts";
import { html, link } from "./markup.ts";

/** The line that begins fenced code: what stands before it, its mark and what follows that (CommonMark's info string). */
const FENCE = /^((?:[ \t]|>)*)(?:`{3,}(?![^\n]*`)|~{3,})[ \t]*([^\n]*)/;
/** `title="a.js"` (Docusaurus, Expressive Code, Material for MkDocs), `filename=a.js`, `:title=a.js` (Gatsby), `tab="A"` (Fumadocs). */
const NAMED =
  /(?:^|[\s,:{])(?:title|filename|displayName|file|caption|label|tab|name)[ \t]*=[ \t]*(?:"([^"\n]+)"|'([^'\n]+)'|([^\s,{}"']+))/;
/** ` ```js [a.js] ` (VitePress, Nuxt Content); two brackets are steps of react.dev. */
const BRACKETED = /^[\w+#.-]+[ \t]*(?:\{[^}\n]*\}[ \t]*)?\[([^[\]\n]+)\]/;
/** ` ```js:src/a.js ` (rehype-code-titles): what looks like the name of a file. */
const SUFFIXED = /^[\w+#.-]*:((?![^\s{}]*=)[^\s{},]*[./][^\s{},]*)/;
/** Its language, a title, and perhaps an address with the words of a link to it (Hexo). */
const POSITIONAL = /^[\w+#.-]+[ \t]+([^\n]*?)(?:[ \t]+(https?:\/\/\S+)(?:[ \t]+(.+))?)?$/;
/** Options, not titles. */
const OPTION = /^[{[]|[:={]/;

/** Writes the titles of fenced code above it, for readers who see nothing but the code. */
export function expandCodeTitles(markdown: string, isHexo: boolean): string {
  if (!/(?:```|~~~)[^\n]*[ \t:,{][\w[]/.test(markdown)) return markdown;
  let previous = "\n";
  return mapPieces(markdown, (piece, kind) => {
    // A span of code may begin in the middle of a line.
    const mayBeFence = kind === "code" && previous.endsWith("\n");
    if (piece !== "") previous = piece;
    const [, before = "", info = ""] = (mayBeFence ? FENCE.exec(piece) : null) ?? [];
    const title = titleIn(info) ?? (isHexo ? hexoTitleIn(info) : undefined);
    if (title === undefined) return piece;
    const empty = before.trimEnd();
    return `${empty}\n${before}<strong>${title}</strong>\n${empty}\n${piece}`;
  });
}

function titleIn(info: string): string | undefined {
  const [, double, single, bare] = NAMED.exec(info) ?? [];
  const title = double ?? single ?? bare ?? BRACKETED.exec(info)?.[1] ?? SUFFIXED.exec(info)?.[1];
  return title === undefined ? undefined : html(title);
}

function hexoTitleIn(info: string): string | undefined {
  const [, words = "", url, text] = POSITIONAL.exec(info.trim()) ?? [];
  if (words === "" || OPTION.test(words)) return undefined;
  return url === undefined ? html(words) : `${html(words)} ${link(url, text ?? "link")}`;
}
