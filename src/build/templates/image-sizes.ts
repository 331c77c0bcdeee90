import { mapPieces } from "./map-pieces.ts";

const SIZED =
  /(!\[[^\]\n]*\]\([ \t]*(?:<[^<>\n]+>|[^\s()<>]+))[ \t]* =\d*%?x\d*%?(?=[ \t]*(?:["'][^\n"']*["'][ \t]*)?\))/g;

/** Takes the size out of pictures, `![a](b.png =250x)` (markdown-it-imsize, Zenn), which else would be none. */
export function withoutImageSizes(markdown: string): string {
  if (!/ =\d*%?x\d*%?[ \t)]/.test(markdown)) return markdown;
  return mapPieces(markdown, (piece, kind) => (kind === "text" ? piece.replace(SIZED, "$1") : piece));
}
