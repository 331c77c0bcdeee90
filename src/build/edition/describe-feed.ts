import { feedAddress, PODCAST } from "../../model/feed-address.ts";
import { FORMATS, type Format } from "../../model/format.ts";
import type { Site } from "../../model/site.ts";
import type { FeedDescription } from "../feeds/formats.ts";

/** @param path the feed's address without the file name, e.g. `/tags/rust`; its page stands there too */
export function describeFeed(
  site: Site,
  path: string,
  title: string,
  language: string,
  kind: FeedDescription["kind"] = "subscription",
): FeedDescription {
  const urls = Object.fromEntries(
    FORMATS.map((facts) => [facts.format, site.url + feedAddress(path, facts)]),
  );
  return {
    title,
    homeUrl: site.url + (path === "/summary" || path === PODCAST ? "/" : path || "/"),
    urls: urls as Record<Format, string>,
    description: site.description,
    language,
    kind,
  };
}
