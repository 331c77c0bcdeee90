import { type PathShard, type PathTarget, pathShard, pathShardPath } from "../../model/edition.ts";
import type { Moved } from "../moves/plan-moves.ts";
import type { IndexFiles } from "./index-memory.ts";
import type { IndexedFacts } from "./pack-sheet.ts";

/** Paths in one shard, about. */
const SHARD_SIZE = 256;

/**
 * What every path stands for, spread over shards, a power of two of them.
 *
 * @param articles oldest first: their place is their ordinal
 * @param moves where former addresses lead; an article of the same path goes first
 */
export function pathShards(
  articles: readonly Pick<IndexedFacts, "path">[],
  moves: ReadonlyMap<string, Moved>,
): IndexFiles {
  const targets = new Map<string, PathTarget>(moves);
  for (const [ordinal, { path }] of articles.entries()) targets.set(path, { ordinal });
  const count = 2 ** Math.max(0, Math.ceil(Math.log2(targets.size / SHARD_SIZE)));
  const shards: Record<string, PathTarget>[] = Array.from({ length: count }, () => ({}));
  for (const [path, target] of targets) shards[pathShard(path, count)]![path] = target;
  return shards.map((shard: PathShard, number) => [pathShardPath(number), JSON.stringify(shard)]);
}
