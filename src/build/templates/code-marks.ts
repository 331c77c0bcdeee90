import { mapPieces } from "./map-pieces.ts";

/** How a comment begins and ends, in the languages that blogs show. */
const BEGIN = String.raw`(?<![ \t])[ \t]*(?:\/\/|#|--|%|;+|\/\*|\{\/\*|<!--)[ \t]*`;
const END = String.raw`[ \t]*(?:\*\/\}|\*\/|-->)?[ \t]*$`;

const MARKS = {
  /**
   * https://docusaurus.io/docs/markdown-features/code-blocks#highlighting-with-comments,
   * https://www.gatsbyjs.com/plugins/gatsby-remark-prismjs/
   */
  prism: new RegExp(`${BEGIN}highlight-(?:next-line|line|start|end)${END}`, "m"),
  /** https://shiki.style/packages/transformers */
  shiki: new RegExp(`${BEGIN}\\[!code [^\\]\\n]+\\]${END}`, "m"),
} as const;

export type CodeMarks = keyof typeof MARKS;

const FENCE = /^[ \t>]*(?:`{3,}|~{3,})/;
/** The language or token of a span of code: `a(){:js}`, `a{:.entity}` (https://rehype-pretty.pages.dev/#highlight-inline-code). */
const SPAN_MARK = /(?<=[^\s`#%])\{:\.?[a-z][\w.+-]*\}(?=\s*`+$)/i;

/** Takes out the mark at the end of spans of code that tells a highlighter how to read them. */
export function withoutSpanMarks(markdown: string): string {
  if (!markdown.includes("{:")) return markdown;
  return mapPieces(markdown, (piece, kind) =>
    kind === "code" && piece.startsWith("`") && !FENCE.test(piece) ? piece.replace(SPAN_MARK, "") : piece,
  );
}

/** Takes comments out of code blocks by which a highlighter is told what to mark; a line that is nothing else goes. */
export function withoutCodeMarks(markdown: string, marks: CodeMarks): string {
  const mark = MARKS[marks];
  if (!mark.test(markdown)) return markdown;
  return mapPieces(markdown, (piece, kind) => {
    if (kind !== "code" || !FENCE.test(piece)) return piece;
    const lines = piece.split("\n").flatMap((line) => {
      const rest = line.replace(mark, "");
      return rest !== line && rest.trim() === "" ? [] : [rest];
    });
    return lines.join("\n");
  });
}

const MDX_BLOCK = /^([ \t>]*)(`{3,}|~{3,})mdx-code-block[ \t]*\n([\s\S]*?)^[ \t>]*\2[`~]*[ \t]*$/gm;

/** What Docusaurus reads as MDX, although it stands in a code block for other readers. */
export function unwrapMdxBlocks(markdown: string): string {
  return markdown.replace(MDX_BLOCK, "$3");
}
