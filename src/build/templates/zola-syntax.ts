import type { Reading, TagSyntax } from "./syntax.ts";

// A shortcode that is shown, not run: its inside stands in a comment of slashes and stars.
const ESCAPED = /(\{\{|\{%)\/\*([\s\S]*?)\*\/(\}\}|%\})/;
const ALL_ESCAPED = new RegExp(ESCAPED.source, "g");
const ARGUMENTS = String.raw`\(((?:"[^"]*"|'[^']*'|\`[^\`]*\`|[^"'\`]){0,5000}?)\)`;
const INLINE = new RegExp(String.raw`\{\{-?\s*([A-Za-z_]\w*)\s*${ARGUMENTS}\s*-?\}\}`, "y");
const BLOCK = new RegExp(String.raw`\{%-?\s*([A-Za-z_]\w*)\s*${ARGUMENTS}\s*-?%\}`, "y");
const END = /\{%-?\s*end\s*-?%\}/y;

/** Zola's shortcodes: `{{ name(a="b") }}`, `{% name() %}…{% end %}`. Any other braces are text. */
export const ZOLA_SYNTAX: TagSyntax = {
  opening: String.raw`\{[{%]`,
  signs: ["{{", "{%"],
  read(text, at) {
    const escaped = ESCAPED.exec(text.slice(at, at + 2000));
    if (escaped?.index === 0) {
      return { token: { kind: "text", text: unescaped(escaped[0]) }, end: at + escaped[0].length };
    }
    if (text[at + 1] === "{") return readShortcode(text, at, INLINE);
    END.lastIndex = at;
    const end = END.exec(text);
    if (end) return { token: { kind: "end", name: undefined, source: end[0] }, end: END.lastIndex };
    return readShortcode(text, at, BLOCK);
  },
  endSign: () => "end",
  inCode: unescaped,
};

function unescaped(code: string): string {
  return code.replace(ALL_ESCAPED, "$1$2$3");
}

function readShortcode(text: string, at: number, pattern: RegExp): Reading | undefined {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  if (!match) return undefined;
  const [source, name = "", markup = ""] = match;
  const tag = { name, markup, source, isOutput: false };
  return { token: { kind: "tag", tag, hasNoEnd: pattern === INLINE }, end: at + source.length };
}
