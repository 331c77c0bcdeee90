import type { Enclosure } from "../../model/article.ts";
import type { Podcast } from "../../model/podcast.ts";
import type { Problem } from "../../model/problem.ts";
import { LARGEST_FILE } from "../edition/platform-limits.ts";
import type { MediaFinder, MediaResult } from "../media/media-library.ts";
import { isLocalReference } from "../media/reference.ts";
import type { EnclosureDraft } from "./read-enclosure.ts";

export interface ResolvedEnclosure {
  /** Absent where length or type are not known: a feed must not make them up. */
  readonly enclosure?: Enclosure;
  readonly podcast?: Podcast;
  readonly complaints: readonly Omit<Problem, "file" | "line" | "column">[];
}

/**
 * Finds the file of an enclosure: one of the publisher's has the length and type that it has, another's those stated.
 *
 * @param from absolute path of the article
 * @param siteUrl origin of the site
 */
export function resolveEnclosure(
  draft: EnclosureDraft,
  from: string,
  siteUrl: string,
  media: MediaFinder,
): ResolvedEnclosure {
  const { reference, length, type, duration, place: _, image: picture, ...numbers } = draft;
  const complaints: ResolvedEnclosure["complaints"][number][] = [];
  const find = (local: string): Partial<Enclosure> => {
    if (!isLocalReference(local)) {
      const url = URL.parse(local, siteUrl);
      if (url && /^https?:$/.test(url.protocol)) return { url: url.href };
      complaints.push(notAnAddress(local));
      return {};
    }
    const result = media.find(from, local);
    if (result.kind === "found") return { ...result.media, url: siteUrl + result.media.path };
    complaints.push(complaintOf(local, result));
    return {};
  };
  const file = { length, type, ...find(reference) };
  const image = picture === undefined ? undefined : find(picture).url;
  if (file.url === undefined) return { complaints };
  if (!file.length || file.type === undefined) {
    return { complaints: [...complaints, unknownLength(reference)] };
  }
  const podcast: Podcast = { ...numbers, ...(image !== undefined && { image }) };
  const enclosure: Enclosure = {
    url: file.url,
    type: directoryType(file.type),
    length: file.length,
    ...(duration !== undefined && { duration }),
  };
  return { complaints, enclosure, ...(Object.keys(podcast).length > 0 && { podcast }) };
}

/** Apple's directory knows MPEG-4 audio by its older name only. */
function directoryType(type: string): string {
  return type === "audio/mp4" ? "audio/x-m4a" : type;
}

function complaintOf(reference: string, result: Exclude<MediaResult, { kind: "found" }>) {
  if (result.kind === "too-large") return tooLarge(reference);
  if (result.kind === "pointer") return notFetched(reference);
  return missing(reference, result.kind === "missing" ? result.tried : [result.file]);
}

function missing(reference: string, tried: readonly string[]) {
  return {
    severity: "warning",
    rule: "missing-file",
    expected: "a file that exists and may be published",
    found: `\`${reference}\`, looked for at ${tried.join(" and ")}`,
    advice: "correct the path, or put the file there; it is left out of the feeds",
  } as const;
}

function notFetched(reference: string) {
  return {
    severity: "warning",
    rule: "file-not-fetched",
    expected: "the file itself",
    found: `\`${reference}\`, of which only a pointer is here`,
    advice: "fetch it with `git lfs pull` or `git annex get`; it is left out of the feeds",
  } as const;
}

function tooLarge(reference: string) {
  return {
    severity: "warning",
    rule: "file-too-large",
    expected: `a file of at most ${LARGEST_FILE / 2 ** 20} MiB, the most that Cloudflare takes`,
    found: `\`${reference}\``,
    advice:
      "keep it elsewhere and write its URL, its length in bytes and its type; it is left out of the feeds",
  } as const;
}

function notAnAddress(reference: string) {
  return {
    severity: "warning",
    rule: "not-a-url",
    expected: "a path, or an absolute http or https URL",
    found: `\`${reference}\``,
    advice: "correct it; it is left out of the feeds",
  } as const;
}

function unknownLength(reference: string) {
  return {
    severity: "warning",
    rule: "enclosure-length",
    expected: "the length in bytes and the type of a file that is elsewhere",
    found: `\`${reference}\` without them`,
    advice: "write `enclosure:` with `url`, `length` and `type`; it is left out of the feeds",
  } as const;
}
