import { LEADING_PARAMETERS } from "../model/addresses.ts";
import { SECTION_KINDS } from "../model/edition.ts";
import { feedAddress, formatsOf, PODCAST } from "../model/feed-address.ts";
import { normalizePath } from "../model/normalize-path.ts";
import type { Publication } from "./publication.ts";
import { jsonPath, markdownPath } from "./representation-paths.ts";

const PODCAST_ADDRESS = feedAddress(PODCAST, formatsOf(PODCAST)[0]!);

/** Where an address leads that has nothing of its own: `to` absent, it is gone for good. */
export interface FoundMove {
  /** The former address, as the publisher or the custom has it. */
  readonly from: string;
  readonly to?: string;
}

/**
 * Looks up where a former address leads. One that leads to something scheduled is not known before its instant.
 *
 * @param url of the request; of its query, only a leading parameter counts
 */
export async function findMove(
  publication: Publication,
  { pathname, searchParams }: URL,
  now: number,
): Promise<FoundMove | undefined> {
  const path = normalizePath(pathname);
  const query = leadingQuery(searchParams);
  const candidates = [
    ...(query === undefined ? [] : [`${path.replace(/(.)\/$/, "$1")}?${query}`]),
    ...spellings(path),
  ];
  for (const candidate of candidates) {
    const target = await publication.store.pathTarget(candidate);
    if (!target || "ordinal" in target) continue;
    if (target.to === undefined) return { from: candidate };
    return (await isVisible(publication, target.to, now)) ? { from: candidate, to: target.to } : undefined;
  }
  const ending = /\.(?:json|md)$/.exec(path)?.[0];
  if (ending === undefined) return undefined;
  const page = await findMove(publication, new URL(`http://x${path.slice(0, -ending.length)}`), now);
  const representation = ending === ".md" ? markdownPath : jsonPath;
  return page?.to?.startsWith("/") ? { ...page, to: representation(page.to) } : page;
}

/** The leading parameter of a query, e.g. `feed=rss2`; `undefined` where there is none. */
export function leadingQuery(parameters: URLSearchParams): string | undefined {
  const name = LEADING_PARAMETERS.find((known) => parameters.has(known));
  return name === undefined ? undefined : `${name}=${encodeURIComponent(parameters.get(name) ?? "")}`;
}

/** Whether there is anything to be seen at an address of ours; others are taken for visible. */
async function isVisible(publication: Publication, to: string, now: number): Promise<boolean> {
  const path = to.replace(/[?#].*$/s, "");
  if (path === PODCAST_ADDRESS) return (await publication.feed(PODCAST, now)) !== undefined;
  if (!path.startsWith("/")) return true;
  for (const candidate of spellings(path.replace(/\.json$/, ""))) {
    const target = await publication.store.pathTarget(candidate);
    if (target && "ordinal" in target) return (await publication.article(target.ordinal, now)) !== undefined;
  }
  const [, kind, name] = path.split("/");
  if (!SECTION_KINDS.some((known) => known === kind) || !name) return true;
  return (await publication.feed(`/${kind}/${name}`, now)) !== undefined;
}

/** A path as it is, without a final slash, with one. */
function spellings(path: string): string[] {
  const bare = path.replace(/(.)\/$/, "$1");
  return [path, bare, `${bare}/`];
}
