import { type PathShard, type PathTarget, pathShard } from "../../model/edition.ts";
import type { Moved } from "../moves/plan-moves.ts";
import type { FiledArticle } from "./pack-sheet.ts";

/** Paths in one shard, about. */
const SHARD_SIZE = 256;

/**
 * What every path stands for, spread over shards, a power of two of them.
 *
 * @param moves where former addresses lead; an article of the same path goes first
 */
export function pathShards(
  packed: readonly Pick<FiledArticle, "entry">[],
  moves: ReadonlyMap<string, Moved>,
): PathShard[] {
  const targets = new Map<string, PathTarget>(moves);
  for (const { entry } of packed) targets.set(entry.path, { ordinal: entry.ordinal });
  const count = 2 ** Math.max(0, Math.ceil(Math.log2(targets.size / SHARD_SIZE)));
  const shards: Record<string, PathTarget>[] = Array.from({ length: count }, () => ({}));
  for (const [path, target] of targets) shards[pathShard(path, count)]![path] = target;
  return shards;
}
