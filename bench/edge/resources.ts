import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Feed } from "../../src/edge/feed.ts";
import { jsonPath } from "../../src/edge/representation-paths.ts";
import { formatWeak } from "../../src/http/etag.ts";
import type { Manifest } from "../../src/model/edition.ts";
import { FORMATS } from "../../src/model/format.ts";
import type { RunningWorker } from "../support/workerd.ts";
import type { Resource } from "./bare-worker.ts";
import type { Bundle } from "./bundle.ts";
import { type Case, sample } from "./sample.ts";

/** A request, and what is to be reached. */
export interface MeasuredCase extends Case {
  /** Of the bare Worker's throughput. */
  readonly target: number;
}

/** Addresses of each kind that is measured. */
export interface Addresses {
  readonly feeds: readonly string[];
  readonly tagFeed: string;
  readonly article: string;
}

/** The main feed in each format, the feed of the first tag, and the newest article. */
export async function addresses(worker: RunningWorker): Promise<Addresses> {
  const [newest] = await items(worker, "/articles.json");
  const [tag] = await items(worker, "/tags.json");
  return {
    feeds: FORMATS.map(({ file }) => `/${file}`),
    tagFeed: `${tag}/${FORMATS[0]!.file}`,
    article: jsonPath(newest!),
  };
}

/** Paths of what a list names. */
async function items(worker: RunningWorker, list: string): Promise<string[]> {
  const { body } = await sample(worker, list);
  const { items: named } = JSON.parse(body.toString()) as { items: { url: string }[] };
  return named.map(({ url }) => new URL(url).pathname);
}

/** What is measured of them: the first feed also with a delta of its newest entry. */
export async function resourcesAt(
  { feeds, tagFeed, article }: Addresses,
  worker: RunningWorker,
  bundle: Bundle,
): Promise<Resource[]> {
  const resource = async (path: string, gzip: boolean) => {
    const { headers } = await sample(worker, path);
    return { path, gzip, etag: headers.etag! };
  };
  const [main, ...others] = await Promise.all(feeds.map((path) => resource(path, true)));
  return [
    { ...main!, base: await earlierTag(bundle) },
    ...others,
    await resource(tagFeed, true),
    await resource(article, false),
  ];
}

/** The tag that the main feed had before its newest entry was published. */
async function earlierTag({ assets }: Bundle): Promise<string> {
  const manifest = JSON.parse(readFileSync(join(assets, "../manifest.json"), "utf8")) as Manifest;
  const { main, site } = manifest;
  const wholeIndex = () => Promise.reject(new RangeError("The hot index ends before the feed's window"));
  const feed = new Feed({ index: main, limit: site.feedLimit, archived: true, wholeIndex });
  const { tag } = await feed.at(main.published.at(-1)! - 1);
  return formatWeak(tag);
}

/** Of the bare Worker's throughput, the least that ours has to reach. */
const TARGETS = { main: 0.95, other: 0.9 } as const;

/** The requests that are measured, in the order of the table. */
export function casesOf(resources: readonly Resource[]): MeasuredCase[] {
  const of =
    (kind: string, status: Case["status"], headers: (resource: Resource) => Case["headers"]) =>
    (resource: Resource): MeasuredCase => ({
      name: `${resource.path}, ${kind}`,
      path: resource.path,
      headers: headers(resource),
      status,
      target: kind === "200" && !resource.path.startsWith("/tags/") ? TARGETS.main : TARGETS.other,
    });
  const gzip = resources.filter((resource) => resource.gzip);
  const delta = resources.filter((resource) => resource.base !== undefined);
  return [
    ...resources.map(of("200", 200, () => ({}))),
    ...gzip.map(of("200 gzip", 200, () => ({ "Accept-Encoding": "gzip" }))),
    ...resources.map(of("304", 304, ({ etag }) => ({ "If-None-Match": etag }))),
    ...delta.map(of("226", 226, ({ base }) => ({ "If-None-Match": base!, "A-IM": "feed" }))),
  ];
}
