import { SECTION_KINDS } from "../../model/edition.ts";
import type { Problem } from "../../model/problem.ts";
import type { ArticleDraft, Place } from "../article/article-draft.ts";
import { articleId, articleKey } from "../article/article-id.ts";
import { tagsOf } from "../article/tags-of.ts";
import type { SkipReason } from "../dialects/dialect.ts";
import { sectionPaths, sectionsOf } from "../edition/sections.ts";
import { LiveAddresses } from "../moves/live-addresses.ts";

export interface Settled {
  /** Oldest first; articles of one instant in the order of their ids. */
  readonly drafts: readonly ArticleDraft[];
  readonly skipped: readonly { readonly file: string; readonly reason: SkipReason }[];
  readonly problems: readonly Problem[];
}

/**
 * Checks articles against each other and against what is the site's own: two at one address, or with one id, would hide
 * each other. Where that is no error, the one that appeared first keeps its place, and the other stays out.
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
  const ours = siteAddresses(drafts);
  const inOrder = strict ? drafts : drafts.toSorted((a, b) => a.published.instant - b.published.instant);
  for (const draft of inOrder) {
    const id = articleId(draft, siteUrl);
    const samePath = paths.get(bare(draft.path));
    const sameId = ids.get(id);
    const fault = ours.has(draft.path)
      ? reserved(draft)
      : samePath
        ? duplicate("address", draft.path, samePath, draft.addressPlace)
        : sameId
          ? duplicate("id", id, sameId, draft.idPlace ?? draft.addressPlace)
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
 * Names may meet where a dialect tells articles apart by them: of one day, in two folders, at different addresses. Then the
 * first to appear keeps it, and the others take their paths, with a warning: only an id of their own is sure to stay.
 *
 * @param drafts in the order of their files
 */
export function tellNamesApart(drafts: readonly ArticleDraft[]): {
  drafts: readonly ArticleDraft[];
  problems: readonly Problem[];
} {
  const first = new Map<string, ArticleDraft>();
  for (const draft of drafts) {
    const known = first.get(articleKey(draft));
    if (!known || draft.published.instant < known.published.instant) first.set(articleKey(draft), draft);
  }
  const problems: Problem[] = [];
  const told = drafts.map((draft) => {
    const other = first.get(articleKey(draft))!;
    if (other === draft || draft.id !== undefined) return draft;
    problems.push(sharedName(draft, other));
    return { ...draft, identity: decodeURIComponent(draft.path).replace(/^\/|\/$/g, "") };
  });
  return { drafts: told, problems };
}

function sharedName(draft: ArticleDraft, other: ArticleDraft): Problem {
  return {
    severity: "warning",
    rule: "shared-name",
    file: draft.source,
    ...draft.addressPlace,
    expected: "a name that no other article of its day has",
    found: `\`${draft.slug}\`, which ${other.source} has too`,
    advice:
      draft.language === other.language
        ? "its id is made of its address; give one of them another `slug` before either is published"
        : "its id is made of its address, which must not change once it is published",
  };
}

/** Addresses that differ by this only would share one JSON document. */
function bare(path: string): string {
  return path.replace(/(?:\/|\.html?)$/, "");
}

/** What the site has beside its articles: whatever they are about, if any of them stands where the site would say so. */
function siteAddresses(drafts: readonly ArticleDraft[]): LiveAddresses {
  const isNear = drafts.some(({ path }) => SECTION_KINDS.some((kind) => `${path}/`.startsWith(`/${kind}/`)));
  const facts = isNear ? drafts.map((draft) => ({ ...draft, tags: tagsOf(draft.tags) })) : [];
  return new LiveAddresses([], sectionPaths(sectionsOf(facts)));
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

function reserved({ path, addressPlace }: ArticleDraft) {
  return {
    rule: "reserved-address",
    ...addressPlace,
    expected: "an address that no feed and no page of the site has",
    found: `\`${path}\``,
    advice: "give the article another `slug` or `permalink`",
  };
}
