import { mapPieces } from "./map-pieces.ts";

/** `:(fas fa-camera fa-fw):`, with the blank to the word after it. */
const ICON = /:\(fa[a-z]? fa-[\w -]+\): ?/g;

/** Takes out icons of Font Awesome as the theme LoveIt and those made of it have them; a feed has no fonts. */
export function withoutFontAwesome(markdown: string): string {
  if (!markdown.includes(":(fa")) return markdown;
  return mapPieces(markdown, (piece, kind) => (kind === "text" ? piece.replace(ICON, "") : piece));
}
