import { markdownToHtml } from "satteri";

const ONE_PARAGRAPH = /^<p>((?:(?!<\/?p>)[\s\S])*)<\/p>$/;

/**
 * Markdown that is a part of something as HTML, not sanitised: one paragraph as what is in it, blocks without empty lines between
 * them. Undefined where there is preformatted text, which may have such lines.
 */
export function fragmentHtml(markdown: string): string | undefined {
  const html = markdownToHtml(markdown, { features: { gfm: true, frontmatter: false } }).html.trim();
  if (/<pre\b/i.test(html)) return undefined;
  return ONE_PARAGRAPH.exec(html)?.[1] ?? html.replace(/\n(?:[ \t]*\n)+/g, "\n");
}
