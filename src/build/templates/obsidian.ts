import { mapPieces } from "./map-pieces.ts";
import { withMarkedText } from "./marked-text.ts";

/** `%%for oneself%%`, on a line or from one to another. */
const COMMENT = /^%%[ \t]*\n[\s\S]*?\n%%[ \t]*$|%%(?=\S)[^%\n]+%%/gm;
/** The name of a block, at its end, as Obsidian makes them up: ` ^3f9a1c`. */
const BLOCK_NAME = /[ \t]+\^(?=[a-f\d]*\d)[a-f\d]{6}[ \t]*$/gm;
/** The size of a picture behind its words: `![A cap|300x200](a.png)`. */
const SIZED_PICTURE = /!\[([^\]|\n]*)\|\d+(?:x\d+)?\](?=\()/g;

/** The same as authors may call them. */
const ANY_BLOCK_NAME = /[ \t]+\^[A-Za-z\d][\w-]*[ \t]*$/gm;

/** What notes of Obsidian have beside Markdown: comments, names of blocks and sizes of pictures go, `==marked==` text is marked. */
export function expandObsidian(markdown: string, isVault: boolean): string {
  if (!/%%|==\S|\^\w|\|\d+(?:x\d+)?\]\(/.test(markdown)) return markdown;
  const blockName = isVault ? ANY_BLOCK_NAME : BLOCK_NAME;
  return mapPieces(markdown, (piece, kind) =>
    kind === "text"
      ? withMarkedText(piece.replace(COMMENT, "").replace(blockName, "").replace(SIZED_PICTURE, "![$1]"))
      : piece,
  );
}
