import { mapPieces } from "./map-pieces.ts";
import { withMarkedText } from "./marked-text.ts";

/** `%%for oneself%%`, on a line or from one to another. */
const COMMENT = /^%%[ \t]*\n[\s\S]*?\n%%[ \t]*$|%%(?=\S)[^%\n]+%%/gm;
/** The name of a block, at its end, as Obsidian makes them up: ` ^3f9a1c`. */
const BLOCK_NAME = /[ \t]+\^(?=[a-f\d]*\d)[a-f\d]{6}[ \t]*$/gm;

/** What notes of Obsidian have beside Markdown: comments and names of blocks go, `==marked==` text is marked. */
export function expandObsidian(markdown: string): string {
  if (!/%%|==\S|\^[a-f\d]{6}/.test(markdown)) return markdown;
  return mapPieces(markdown, (piece, kind) =>
    kind === "text" ? withMarkedText(piece.replace(COMMENT, "").replace(BLOCK_NAME, "")) : piece,
  );
}
