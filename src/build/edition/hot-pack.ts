import { HOT_SCHEDULED, PACK_SIZE, packPath } from "../../model/edition.ts";
import { MAX_WINDOW_BYTES } from "../../model/window.ts";
import { decodePack, encodePack, type PackMember } from "./pack.ts";
import { forFeeds } from "./pack-article.ts";
import type { FiledArticle } from "./pack-sheet.ts";

/** Largest hot pack, counting each entry in the format in which it is largest: one full window and some more. */
const HOT_BYTES = 1.25 * MAX_WINDOW_BYTES;

/**
 * The newest entries, fragments only: as many as a window can show, and some that are scheduled.
 *
 * @param articles oldest first
 * @param limit entries in a window
 * @param readAsset gives the content of a pack by its path
 */
export function hotPack(
  articles: readonly Pick<FiledArticle, "size">[],
  limit: number,
  readAsset: (path: string) => Uint8Array,
): Uint8Array {
  const members: PackMember[] = [];
  let pack: readonly PackMember[] = [];
  let bytes = 0;
  for (let i = articles.length - 1; i >= Math.max(0, articles.length - limit - HOT_SCHEDULED); i--) {
    bytes += articles[i]!.size;
    if (bytes > HOT_BYTES) break;
    if (pack[0]?.entry.ordinal !== i - (i % PACK_SIZE)) {
      pack = decodePack(readAsset(packPath(Math.floor(i / PACK_SIZE))));
    }
    members.push(forFeeds(pack[i % PACK_SIZE]!));
  }
  return encodePack(members);
}
