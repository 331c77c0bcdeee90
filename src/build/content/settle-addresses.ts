import { FIXED_ADDRESSES, RESERVED_FOLDERS } from "../../model/addresses.ts";
import { SECTION_KINDS } from "../../model/edition.ts";
import type { Problem } from "../../model/problem.ts";
import type { ArticleDraft, Place } from "../article/article-draft.ts";
import { articleId } from "../article/article-id.ts";
import type { SkipReason } from "../dialects/dialect.ts";

export interface Settled {
  /** Oldest first; articles of one instant in the order of their ids. */
  readonly drafts: readonly ArticleDraft[];
  readonly skipped: readonly { readonly file: string; readonly reason: SkipReason }[];
  readonly problems: readonly Problem[];
}

/**
 * Checks articles against each other and against what is the site's own: two at one address, or with one id, would hide
 * each other. Where that is no error, the later file stays out.
 *
 * @param drafts in the order of their files
 * @param siteUrl origin of the site
 * @param strict whether a collision is an error
 */
export function settleAddresses(drafts: readonly ArticleDraft[], siteUrl: string, strict: boolean): Settled {
  const paths = new Map<string, ArticleDraft>();
  const ids = new Map<string, ArticleDraft>();
  const skipped: Settled["skipped"][number][] = [];
  const problems: Problem[] = [];
  for (const draft of drafts) {
    const id = articleId(draft, siteUrl);
    const samePath = paths.get(bare(draft.path));
    const sameId = ids.get(id);
    const fault = isReserved(draft.path)
      ? reserved(draft)
      : samePath
        ? duplicate("address", draft.path, samePath, draft.slugPlace)
        : sameId
          ? duplicate("id", id, sameId, draft.idPlace ?? draft.slugPlace)
          : undefined;
    if (!fault) {
      paths.set(bare(draft.path), draft);
      ids.set(id, draft);
      continue;
    }
    problems.push({ severity: strict ? "error" : "warning", file: draft.source, ...fault });
    if (!strict) skipped.push({ file: draft.source, reason: sameId && !samePath ? "id" : "address" });
  }
  const kept = [...paths.values()].sort(
    (a, b) =>
      a.published.instant - b.published.instant || (articleId(a, siteUrl) < articleId(b, siteUrl) ? -1 : 1),
  );
  return { drafts: kept, skipped, problems };
}

/**
 * Two articles of one day may have one name in two folders: then the later one's name is its whole path, so that its id is
 * its own.
 *
 * @param drafts in the order of their files
 */
export function tellNamesApart(drafts: readonly ArticleDraft[]): ArticleDraft[] {
  const names = new Set<string>();
  return drafts.map((draft) => {
    const name = `${draft.published.day}/${draft.slug}`;
    if (!names.has(name)) {
      names.add(name);
      return draft;
    }
    return { ...draft, slug: decodeURIComponent(draft.path).replace(/^\/|\/$/g, "") };
  });
}

/** Addresses that differ by this only would share one JSON document. */
function bare(path: string): string {
  return path.replace(/(?:\/|\.html?)$/, "");
}

function isReserved(path: string): boolean {
  const folders = [...RESERVED_FOLDERS, ...SECTION_KINDS.map((kind) => `/${kind}/`)];
  return (
    FIXED_ADDRESSES.includes(path) ||
    FIXED_ADDRESSES.includes(bare(path)) ||
    folders.some((folder) => `${path}/`.startsWith(folder))
  );
}

function duplicate(what: "address" | "id", value: string, other: ArticleDraft, place: Place | undefined) {
  return {
    rule: `duplicate-${what}`,
    ...place,
    expected: `an ${what} of its own`,
    found: `\`${value}\`, which ${other.source} has too`,
    advice: `give one of them another \`${what === "id" ? "id" : "slug"}\``,
  };
}

function reserved({ path, slugPlace }: ArticleDraft) {
  return {
    rule: "reserved-address",
    ...slugPlace,
    expected: "an address that no feed and no page of the site has",
    found: `\`${path}\``,
    advice: "give the article another `slug` or `permalink`",
  };
}
