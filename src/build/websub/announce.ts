import type { Edition } from "../edition/make-edition.ts";
import { feedUrls, readFeedTags, readTag } from "./feed-tags.ts";
import { mapSome, type Sleep } from "./network.ts";
import { type Ping, pingHub } from "./ping-hub.ts";

/** Pings under way at one hub at once. */
const AT_A_TIME = 4;

/** Milliseconds to wait between looks at production for the edition that was just deployed. */
const SETTLING: readonly number[] = [500, 1000, 2000, 4000, 8000, 16_000];

/** The news of one feed at one hub. */
export interface Notice {
  readonly hub: string;
  readonly feed: string;
  /** Absent: not tried, since the hub had not been reachable before. */
  readonly ping?: Ping;
}

export interface Announcement {
  readonly feeds: number;
  readonly changed: readonly string[];
  readonly notices: readonly Notice[];
  /** Whether production was seen to serve the edition. */
  readonly settled: boolean;
}

/**
 * Deploys, then tells the site's hubs of the feeds that changed with it. Feeds are compared by the entity tags that
 * production serves before and after, so what is unchanged is not announced, whatever the build did. No hub can make a
 * deployment fail.
 *
 * @param deploy answers an exit code; other than 0, nothing is announced
 * @returns the exit code, and what was announced where the site has hubs
 */
export async function deployAndAnnounce(
  edition: Pick<Edition, "feeds" | "manifest">,
  deploy: () => Promise<number>,
  sleep: Sleep,
): Promise<{ readonly code: number; readonly announcement?: Announcement }> {
  const { site, digest } = edition.manifest;
  if (site.hubs.length === 0) return { code: await deploy() };
  const urls = feedUrls(edition);
  const before = await readFeedTags(urls);
  const code = await deploy();
  if (code !== 0) return { code };
  const settled = await waitForEdition(site.url, digest, sleep);
  const after = await readFeedTags(urls);
  const changed = urls.filter((url) => after.has(url) && after.get(url) !== before.get(url));
  const notices = await Promise.all(site.hubs.map((hub) => tellHub(hub, changed, sleep)));
  return { code, announcement: { feeds: urls.length, changed, notices: notices.flat(), settled } };
}

/**
 * Waits until production serves an edition, so that no hub fetches the one before. The tag of `/articles.json` begins with
 * the edition's digest.
 */
async function waitForEdition(siteUrl: string, digest: string, sleep: Sleep): Promise<boolean> {
  for (const pause of SETTLING) {
    if ((await readTag(`${siteUrl}/articles.json`))?.startsWith(`"${digest}-`)) return true;
    await sleep(pause);
  }
  return false;
}

/** Once a hub cannot be reached, it is asked no more: a dead hub costs one feed's attempts, not every feed's. */
async function tellHub(hub: string, feeds: readonly string[], sleep: Sleep): Promise<Notice[]> {
  const [first, ...others] = feeds;
  if (first === undefined) return [];
  let dead = false;
  const tell = async (feed: string): Promise<Notice> => {
    if (dead) return { hub, feed };
    const ping = await pingHub(hub, feed, sleep);
    dead ||= ping.outcome === "unreachable";
    return { hub, feed, ping };
  };
  return [await tell(first), ...(await mapSome(others, AT_A_TIME, tell))];
}
