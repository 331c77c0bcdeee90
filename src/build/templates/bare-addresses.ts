import { mapPieces } from "./map-pieces.ts";

/** Signs of other scripts that end a part of a sentence, and are in no address that is not encoded. */
const SIGNS = "，。、；：！？（）「」『』《》〈〉【】“”‘’«»…";
/** An address by itself: not in a link, in angle brackets, in an attribute or in a definition. */
const BARE = new RegExp(
  String.raw`(?<![\w(<"'=[\`/]|\]:[ \t]{0,3})((?:https?:\/\/|www\.)[^\s<>()[\]"'\`${SIGNS}]+)(?=[${SIGNS}])`,
  "g",
);

/**
 * Ends a bare address at a sign of Chinese or Japanese, or at a quotation mark: a linkifier that knows blanks alone would take the
 * rest of the sentence along.
 */
export function endBareAddresses(markdown: string): string {
  BARE.lastIndex = 0;
  if (!BARE.test(markdown)) return markdown;
  return mapPieces(markdown, (piece, kind) => (kind === "text" ? piece.replace(BARE, "$1<!-- -->") : piece));
}
