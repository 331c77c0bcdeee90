import { globSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { jsonPath } from "../../src/edge/representation-paths.ts";
import type { PathShard } from "../../src/model/edition.ts";
import { keptCorpus } from "../corpus/kept-corpus.ts";
import { type Bundle, makeBundle, ourWorker } from "../edge/bundle.ts";
import { sample } from "../edge/sample.ts";
import { progress } from "../support/progress.ts";
import type { RunningWorker, WorkerConfig } from "../support/workerd.ts";

/** A corpus, built and bundled as a deployment does it. */
export interface ScaledSite {
  readonly articles: number;
  readonly bundle: Bundle;
  readonly config: WorkerConfig;
}

export async function scaledSite(articles: number, work: string): Promise<ScaledSite> {
  const content = keptCorpus(articles);
  const folder = join(work, String(articles));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  progress(`building and bundling ${articles} articles`);
  const bundle = await makeBundle(content, folder);
  return { articles, bundle, config: ourWorker(`scale-${articles}`, bundle) };
}

/** Paths of articles' JSON, spread evenly over all there are. */
export function articlePaths({ assets }: Bundle, count: number): string[] {
  const shards = globSync("_edition/paths/*.json", { cwd: assets });
  const paths = shards.flatMap((shard) => {
    const targets = JSON.parse(readFileSync(join(assets, shard), "utf8")) as PathShard;
    return Object.keys(targets).filter((path) => "ordinal" in targets[path]!);
  });
  paths.sort();
  const step = Math.max(1, Math.floor(paths.length / count));
  return paths
    .filter((_, i) => i % step === 0)
    .slice(0, count)
    .map(jsonPath);
}

/** The path of a tag's feed, and how many articles the tag has. */
export interface TagFeed {
  readonly path: string;
  readonly articles: number;
}

/** All tags' feeds, the largest first. */
export async function tagFeeds(worker: RunningWorker): Promise<TagFeed[]> {
  const { body } = await sample(worker, "/tags.json");
  const { items } = JSON.parse(body.toString()) as { items: { url: string; articles: number }[] };
  return items
    .map(({ url, articles }) => ({ path: `${new URL(url).pathname}/rss.xml`, articles }))
    .sort((a, b) => b.articles - a.articles);
}

/** Of some addresses, the one whose document comes nearest to so many bytes. */
export async function nearest(
  worker: RunningWorker,
  paths: readonly string[],
  bytes: number,
): Promise<{ path: string; bytes: number }> {
  const sizes = await Promise.all(
    paths.map(async (path) => ({ path, bytes: (await sample(worker, path)).body.length })),
  );
  const distance = (size: { bytes: number }) => Math.abs(size.bytes - bytes);
  return sizes.reduce((best, size) => (distance(size) < distance(best) ? size : best));
}
