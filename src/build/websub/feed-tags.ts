import { feedAddress, formatsOf } from "../../model/feed-address.ts";
import type { Edition } from "../edition/make-edition.ts";
import { mapSome, send } from "./network.ts";

/** Requests under way at once. */
const AT_A_TIME = 8;

/** The address of every feed of an edition, in every format. */
export function feedUrls({ feeds, manifest }: Pick<Edition, "feeds" | "manifest">): string[] {
  return feeds.flatMap((path) =>
    formatsOf(path).map((facts) => manifest.site.url + feedAddress(path, facts)),
  );
}

/**
 * What production serves at the addresses: each feed's entity tag, quotes included. Left out is what has none: no such
 * feed, another server, no answer.
 */
export async function readFeedTags(urls: readonly string[]): Promise<ReadonlyMap<string, string>> {
  // Where nobody answers, one time-out is enough.
  if (urls[0] === undefined || typeof (await send(urls[0], { method: "HEAD" })) === "string")
    return new Map();
  const tags = await mapSome(urls, AT_A_TIME, async (url) => {
    const tag = await readTag(url);
    return tag === undefined ? [] : [[url, tag] as const];
  });
  return new Map(tags.flat());
}

/** The entity tag of a document, without `W/`; `undefined` where there is no document or no tag. */
export async function readTag(url: string): Promise<string | undefined> {
  const response = await send(url, { method: "HEAD" });
  if (typeof response === "string" || response.status !== 200) return undefined;
  return response.headers.get("ETag")?.replace(/^W\//, "");
}
