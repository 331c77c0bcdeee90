import type { Reading, TagSyntax } from "./syntax.ts";

const NAME = "[A-Za-z][\\w-]*";
const LABEL = String.raw`(?:\[(?<label>[^[\]\n]*)\])?`;
const ATTRIBUTES = String.raw`(?:\{(?<attributes>(?:[^}"'\n]|"[^"\n]*"|'[^'\n]*')*)\})?`;
/** Its properties may stand in YAML below it. */
const BLOCK = new RegExp(
  String.raw`[ \t]*:{2,}(?<name>${NAME})${LABEL}${ATTRIBUTES}[ \t]*(?:\n[ \t]*---[ \t]*\n(?<yaml>[\s\S]*?)\n?[ \t]*---[ \t]*)?(?=\n|$)`,
  "y",
);
const BLOCK_END = /[ \t]*:{2,}[ \t]*(?=\n|$)/y;
const INLINE = new RegExp(String.raw`:(?<name>${NAME})(?=[[{])${LABEL}${ATTRIBUTES}(?!\()`, "y");
/** No properties are longer, in characters. */
const LONGEST = 5000;

/** What divides the attributes of a component from its properties in YAML. */
export const YAML_BELOW = "\n---\n";

/** Components in Markdown as Nuxt Content has them (https://content.nuxt.com/docs/files/markdown): `::name{a="b"}` … `::`, `:name{a="b"}`. */
export const MDC_SYNTAX: TagSyntax = {
  opening: String.raw`^[ \t]*:{2,}[A-Za-z]|^[ \t]*:{2,}[ \t]*$|(?<![\w:\\/]):[A-Za-z][\w-]*[[{]`,
  signs: ["::", "]{", ":"],
  read(text, at) {
    if (/[^:\s]/.test(text.slice(at, at + 1))) return undefined;
    const reach = text.slice(0, at + LONGEST);
    return readAt(BLOCK, reach, at) ?? readEnd(reach, at) ?? readAt(INLINE, reach, at);
  },
  endSign: () => "\n::",
  inCode: (code) => code,
};

function readAt(pattern: RegExp, text: string, at: number): Reading | undefined {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  if (!match) return undefined;
  const { name = "", label, attributes = "", yaml } = match.groups!;
  // A label says all that there is to read, but for an address.
  if (pattern === INLINE && label !== undefined && !/\b(?:to|href)=/.test(attributes))
    return { token: { kind: "text", text: label }, end: pattern.lastIndex };
  const stated = label === undefined ? "" : ` label=${JSON.stringify(label)}`;
  const markup = attributes + stated + (yaml === undefined ? "" : YAML_BELOW + yaml);
  const tag = { name, markup, source: match[0], isOutput: false };
  return {
    token: { kind: "tag", tag, ...(pattern === INLINE && { hasNoEnd: true }) },
    end: pattern.lastIndex,
  };
}

function readEnd(text: string, at: number): Reading | undefined {
  BLOCK_END.lastIndex = at;
  const source = BLOCK_END.exec(text)?.[0];
  return source === undefined
    ? undefined
    : { token: { kind: "end", name: undefined, source }, end: BLOCK_END.lastIndex };
}
