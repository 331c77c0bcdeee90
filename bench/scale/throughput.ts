import { sample } from "../edge/sample.ts";
import { type Comparison, compare } from "../support/rounds.ts";
import type { RunningWorker } from "../support/workerd.ts";
import { articlePaths, nearest, type ScaledSite, tagFeeds } from "./site.ts";

/** Candidates from which documents of like size are chosen. */
const CANDIDATES = 60;

/** The same request to the small and to the large site. */
export interface Throughput {
  readonly name: string;
  /** Of the bodies. */
  readonly bytes: readonly [small: number, large: number];
  /** The large site's rate to the small one's. */
  readonly comparison: Comparison;
}

interface Running {
  readonly site: ScaledSite;
  readonly worker: RunningWorker;
}

/** Main feed, 304, the feed of a tag and an article, the last two of like size on both. */
export async function throughputs(small: Running, large: Running): Promise<Throughput[]> {
  const [main, mainOfLarge] = await Promise.all(
    [small, large].map(({ worker }) => sample(worker, "/rss.xml")),
  );
  const tag = (await tagFeeds(small.worker))[0]!;
  const alike = (await tagFeeds(large.worker)).toSorted(
    (a, b) => Math.abs(a.articles - tag.articles) - Math.abs(b.articles - tag.articles),
  );
  const tagBytes = (await sample(small.worker, tag.path)).body.length;
  const tagOfLarge = await nearest(
    large.worker,
    alike.slice(0, CANDIDATES).map(({ path }) => path),
    tagBytes,
  );
  const [article] = articlePaths(small.site.bundle, 1);
  const articleBytes = (await sample(small.worker, article!)).body.length;
  const articleOfLarge = await nearest(
    large.worker,
    articlePaths(large.site.bundle, CANDIDATES),
    articleBytes,
  );

  const results: Throughput[] = [];
  const add = async (
    name: string,
    paths: readonly [small: string, large: string],
    bytes: readonly [small: number, large: number],
    tags?: readonly [small: string, large: string],
  ) => {
    const contestant = (worker: RunningWorker, i: 0 | 1) => ({
      worker,
      load: { url: worker.origin + paths[i], ...(tags && { headers: { "If-None-Match": tags[i] } }) },
    });
    const comparison = await compare(name, contestant(large.worker, 1), contestant(small.worker, 0));
    results.push({ name, bytes, comparison });
  };
  await add("main feed, 200", ["/rss.xml", "/rss.xml"], [main!.body.length, mainOfLarge!.body.length]);
  await add(
    "main feed, 304",
    ["/rss.xml", "/rss.xml"],
    [0, 0],
    [main!.headers.etag!, mainOfLarge!.headers.etag!],
  );
  await add("a tag's feed, 200", [tag.path, tagOfLarge.path], [tagBytes, tagOfLarge.bytes]);
  await add("an article, 200", [article!, articleOfLarge.path], [articleBytes, articleOfLarge.bytes]);
  return results;
}
