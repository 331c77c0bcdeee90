import { findFrom, type RawEnd, type Reading, type TagSyntax } from "./syntax.ts";

// A shortcode that is shown, not run: its inside stands in a comment of slashes and stars.
const ESCAPED = /\{\{([<%])\/\*([\s\S]*?)\*\/([>%])\}\}/;
const INNER = String.raw`(?:"(?:\\[\s\S]|[^"\\])*"|\`[^\`]*\`|[^"\`]){0,5000}?`;
/** With quotation marks that pair, else without regard to them. */
const SHORTCODES = {
  "<": [new RegExp(String.raw`\{\{<(${INNER})>\}\}`, "y"), /\{\{<([^{}]*?)>\}\}/y],
  "%": [new RegExp(String.raw`\{\{%(${INNER})%\}\}`, "y"), /\{\{%([^{}]*?)%\}\}/y],
};
const NAME = /^\s*(\/?)\s*([\w./-]+?)(?=\s|\/?\s*$)([\s\S]*?)(\/?)\s*$/;

/** Content that is not Markdown, or that nobody shall see. */
const VERBATIM = new Set([
  "highlight",
  "comment",
  "script",
  "css",
  "mermaid",
  "math",
  "katex",
  "chart",
  "echarts",
  "plantuml",
  "code",
  "codeblock",
  "snippet",
]);

/** Whether a theme's own shortcode encloses code, to judge by its name: `code-toggle`, `console-output`. */
export function isCodeName(name: string): boolean {
  return /(?:^|[-_])(?:code|codeblock|console|terminal|shell|cmd|command|listing|prism)(?:[-_]|$)/i.test(
    name,
  );
}

/** Arguments that begin with a language of code: `bash`, `syntax=yaml`; not a label, `"Go"`, nor a parameter, `text="Go"`. */
const CODE_LANGUAGE =
  /^(?:(?:syntax|lang|language)=)?("?)(?:bash|sh|shell|console|plain|plaintext|text|ya?ml|json|toml|xml|html|css|go|java|kotlin|scala|js|javascript|jsx|ts|typescript|tsx|python|py|ruby|rust|php|sql|c|cpp|csharp|swift|proto|dockerfile|diff|ini|hcl)\1(?=\s+[^\s=]|$)/;

/** Shortcodes without quotation marks and ends, but for those that are shown. */
const VALUES = /\{\{(?:<[^/<>"*][^<>"]*>|%[^/%"*][^%"]*%)\}\}/g;

/**
 * Hugo's shortcodes: `{{< name >}}`, `{{% name %}}`. Any other braces are text.
 *
 * @param isKnown whether it is known what the shortcode of this name shows: then no argument says that it encloses code
 */
export function hugoSyntax(isKnown: (name: string) => boolean): TagSyntax {
  return {
    opening: String.raw`\{\{[<%]`,
    signs: ["{{<", "{{%"],
    read(text, at) {
      const escaped = ESCAPED.exec(text.slice(at, at + 2000));
      if (escaped?.index === 0) {
        return { token: { kind: "text", text: unescaped(escaped[0]) }, end: at + escaped[0].length };
      }
      return readShortcode(text, at, isKnown);
    },
    endSign: (name) => `/${name}`,
    inCode: unescaped,
  };
}

function unescaped(code: string): string {
  return code.replace(new RegExp(ESCAPED.source, "g"), "{{$1$2$3}}");
}

function readShortcode(text: string, at: number, isKnown: (name: string) => boolean): Reading | undefined {
  const mark = text[at + 2] as "<" | "%";
  const match = matchAt(text, at, SHORTCODES[mark]);
  const parts = NAME.exec(match?.[1] ?? "");
  if (!match || !parts) return undefined;
  const [, slash, name = "", rest = "", selfClosing] = parts;
  const source = match[0];
  const end = at + source.length;
  if (slash === "/") return { token: { kind: "end", name, source }, end };
  const markup = rest.trim();
  const base = { name, markup, source, isOutput: false };
  if (selfClosing === "/") return { token: { kind: "tag", tag: base, hasNoEnd: true }, end };
  const isVerbatim = VERBATIM.has(name) || name.endsWith(".inline");
  // Between `{{<` and `>}}`, what it encloses is no Markdown to Hugo.
  const isInLanguage = mark === "<" && CODE_LANGUAGE.test(markup) && !isKnown(name);
  const ending = isVerbatim || isCodeName(name) || isInLanguage ? endOf(name, text, end) : undefined;
  const written = text.slice(end, ending?.start);
  // What a theme names a language for is code, whatever single values stand in it; they cannot be told.
  const content = isInLanguage && !/\{\{[<%]\s*\//.test(written) ? written.replace(VALUES, "") : written;
  // What has a name like code but holds shortcodes is none.
  if (ending && (isVerbatim || !/\{\{[<%][^/]/.test(content))) {
    const tag = { ...base, verbatim: unescaped(content) };
    return { token: { kind: "tag", tag, hasNoEnd: true }, end: ending.end };
  }
  return { token: { kind: "tag", tag: base }, end };
}

function endOf(name: string, text: string, from: number): RawEnd | undefined {
  const escapedName = name.replace(/[.+]/g, "\\$&");
  return findFrom(text, new RegExp(`\\{\\{[<%]\\s*/\\s*${escapedName}\\s*[>%]\\}\\}`), from);
}

function matchAt(text: string, at: number, patterns: readonly RegExp[]): RegExpExecArray | undefined {
  for (const pattern of patterns) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) return match;
  }
  return undefined;
}
