/** `<pre>`, comments and tags; TeX between `\(` or `\[`, and between dollars; what may be Markdown; white space. */
const PIECES =
  /(?<pre><pre\b(?:(?!<\/?pre\b)[\s\S])*<\/pre\s*>)|(?<comment><!--(?:(?!--)[\s\S])*-->)|<\/?[a-z][^<>]*>|(?<tex>\\\((?:\\[^()]|[^\\])*\\\)|\\\[(?:\\[^[\]]|[^\\])*\\\])|\$\$[^$]+\$\$|\$[^\s$][^$\n]*\$|(?<mark>[\\`*_{}[\]#+\-.!|~=:^$>])|(?<space>\s+)/gi;

/** HTML written so that Markdown changes nothing in it: only formulas are read. */
export function rawHtml(text: string): string {
  return text.trim().replace(PIECES, (piece, ...rest: unknown[]) => {
    const { pre, comment, tex, mark, space } = rest.at(-1) as Record<string, string | undefined>;
    if (comment !== undefined) return "";
    // An empty line would end the HTML block.
    if (pre !== undefined) return pre.replaceAll("\n", "&#10;");
    if (tex !== undefined) return tex.replaceAll("\\", "\\\\");
    if (mark !== undefined) return `&#${mark.codePointAt(0)};`;
    return space?.includes("\n") ? "\n" : piece;
  });
}
