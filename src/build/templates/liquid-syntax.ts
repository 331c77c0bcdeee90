import { findFrom, type Reading, type TagSyntax } from "./syntax.ts";

const RAW_MARKS = /\{%[-~]?\s*(?:end)?(?:raw|verbatim)\s*[-~]?%\}/;
/** A line of code that holds a mark and nothing else goes as a whole. */
const RAW_MARK_LINES = new RegExp(`^[ \\t]*${RAW_MARKS.source}[ \\t]*\\n`, "gm");
const ALL_RAW_MARKS = new RegExp(RAW_MARKS.source, "g");
/** `{{ "{{" }}`: how authors write braces where braces have a meaning. */
const LITERAL_OUTPUT = /\{\{[-~]?\s*(?:"([^"\n]*)"|'([^'\n]*)')\s*[-~]?\}\}/y;
const LITERAL_OUTPUTS = new RegExp(LITERAL_OUTPUT.source, "g");
/** In some configurations they end in a slash, which `{{ site.url }}news/a.html` counts on. */
const ROOTS = /^site\.(?:base)?url$/;
/** No tag is longer, in characters. */
const LONGEST = 5000;
const TAG = /^[-~+]?\s*([A-Za-z_][\w-]*)\s*([\s\S]*?)\s*$/;

interface LiquidTraits {
  /** Tags whose content is not read but taken as it stands. */
  readonly verbatim: ReadonlySet<string>;
  /** `{# … #}` is a comment (Nunjucks). */
  readonly hashComments: boolean;
}

/** `{% tag %}` and `{{ output }}`: Liquid, Nunjucks and what is built on them. */
export function liquidSyntax({ verbatim, hashComments }: LiquidTraits): TagSyntax {
  return {
    opening: hashComments ? String.raw`\{[%{#]` : String.raw`\{[%{]`,
    signs: hashComments ? ["{%", "{{", "{#"] : ["{%", "{{"],
    read(text, at) {
      if (text[at + 1] === "{") return readOutput(text, at);
      if (text[at + 1] === "#") return readComment(text, at);
      return readTag(text, at, verbatim);
    },
    endSign: (name) => `end${name}`,
    inCode(code) {
      if (!/\{[%{]/.test(code)) return code;
      return withoutRawMarks(code).replace(
        LITERAL_OUTPUTS,
        (_, double?: string, single?: string) => double ?? single ?? "",
      );
    },
  };
}

/** Code as the language hands it on: `{% raw %}` and `{% endraw %}` taken out. */
export function withoutRawMarks(code: string): string {
  return code.replace(RAW_MARK_LINES, "").replace(ALL_RAW_MARKS, "");
}

function readTag(text: string, at: number, verbatim: ReadonlySet<string>): Reading | undefined {
  const length = text.slice(at, at + LONGEST).indexOf("%}");
  const close = at + length;
  const inner = text.slice(at + 2, close);
  // An opening before the end: this one was never closed.
  if (length < 0 || inner.includes("{%")) return undefined;
  const trimsAfter = /[-~]$/.test(inner);
  const match = TAG.exec(inner.replace(/[-~+]$/, ""));
  if (!match) return undefined;
  const name = match[1]!;
  const markup = match[2]!;
  const trims = { trimsBefore: /^[-~]/.test(inner), trimsAfter };
  const source = text.slice(at, close + 2);
  if (name.startsWith("end"))
    return { token: { kind: "end", name: name.slice(3) || undefined, source }, end: close + 2, ...trims };
  if (verbatim.has(name)) {
    const from = endOfRaw(text, close + 2) ?? close + 2;
    const ending = findFrom(text, new RegExp(`\\{%[-~]?\\s*end${name}\\b[^%]*%\\}`), from);
    if (ending) {
      const content = text.slice(close + 2, ending.start);
      const tag = { name, markup, source, isOutput: false, verbatim: content };
      return { token: { kind: "tag", tag, hasNoEnd: true }, end: ending.end, ...trims };
    }
  }
  return {
    token: { kind: "tag", tag: { name, markup, source, isOutput: false } },
    end: close + 2,
    ...trims,
  };
}

const RAW_START = /\s*\{%[-~]?\s*raw\s*[-~]?%\}/y;

/** Where raw text ends that all of a tag's content is: ends of tags in it are none. */
function endOfRaw(text: string, at: number): number | undefined {
  RAW_START.lastIndex = at;
  return RAW_START.test(text)
    ? findFrom(text, /\{%[-~]?\s*endraw\s*[-~]?%\}/, RAW_START.lastIndex)?.end
    : undefined;
}

function readOutput(text: string, at: number): Reading | undefined {
  LITERAL_OUTPUT.lastIndex = at;
  const literal = LITERAL_OUTPUT.exec(text);
  if (literal) {
    return {
      token: { kind: "text", text: literal[1] ?? literal[2] ?? "" },
      end: LITERAL_OUTPUT.lastIndex,
      trimsBefore: /^\{\{[-~]/.test(literal[0]),
      trimsAfter: /[-~]\}\}$/.test(literal[0]),
    };
  }
  const end = endOfOutput(text, at);
  if (end === undefined) return undefined;
  const inner = text.slice(at + 2, end - 2);
  if (inner.includes("{{") || inner.includes("{%")) return undefined;
  const written = inner.replace(/^[-~]/, "").replace(/[-~]$/, "").trim();
  const markup = ROOTS.test(written) && /\w/.test(text[end] ?? "") ? `${written} | append: "/"` : written;
  const name = /^[A-Za-z_][\w.-]*/.exec(markup)?.[0] ?? markup;
  return {
    token: {
      kind: "tag",
      tag: { name, markup, source: text.slice(at, end), isOutput: true },
      hasNoEnd: true,
    },
    end,
    trimsBefore: /^[-~]/.test(inner),
    trimsAfter: /[-~]$/.test(inner),
  };
}

/** The end of an output. An object in it ends in braces too: `{{ f({a: {b: 1}}) }}`. */
function endOfOutput(text: string, at: number): number | undefined {
  const length = text.slice(at, at + LONGEST).indexOf("}}");
  if (length < 0) return undefined;
  const close = at + length;
  const opened = text.slice(at + 2, close).split("{").length - 1;
  const closed = /^\}*/.exec(text.slice(close + 2))![0].length;
  return close + 2 + Math.min(opened, closed);
}

function readComment(text: string, at: number): Reading | undefined {
  const close = text.indexOf("#}", at);
  return close < 0 ? undefined : { token: { kind: "text", text: "" }, end: close + 2 };
}
