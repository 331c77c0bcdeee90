import type { ArticleFacts } from "../../model/article.ts";
import { SECTION_KINDS, type SectionKind } from "../../model/edition.ts";
import { sectionPath, slugify } from "../../model/section-path.ts";

type SectionFacts = Pick<ArticleFacts, "tags" | "authors" | "language">;

/** The articles that share a tag, an author or a language. */
export interface SectionGroup {
  /** Percent-encoded. */
  readonly path: string;
  readonly name: string;
  /** Where it is one language. */
  readonly language?: string;
  /** Oldest first. */
  readonly ordinals: readonly number[];
  /** Ordinal of the article with which the section begins, where that is not its own first. */
  readonly opener?: number;
}

/**
 * Groups articles by what a section kind says, in the order of their paths. One language alone makes no section, nor does it until the
 * second appears: to see the first one's would tell that another is to come.
 *
 * @param articles oldest first; the oldest spelling of a name is the one shown, since a newer one may still be a secret
 */
function groupSections(kind: SectionKind, articles: readonly SectionFacts[]): SectionGroup[] {
  const groups = new Map<string, { name: string; ordinals: number[] }>();
  for (const [ordinal, article] of articles.entries()) {
    for (const { slug, name } of membershipsOf(kind, article)) {
      const group = groups.get(slug);
      if (!group) groups.set(slug, { name, ordinals: [ordinal] });
      else if (group.ordinals.at(-1) !== ordinal) group.ordinals.push(ordinal);
    }
  }
  if (kind === "languages" && groups.size < 2) return [];
  const [, opener = 0] = [...groups.values()].map(({ ordinals }) => ordinals[0]!).sort((a, b) => a - b);
  return [...groups]
    .map(([slug, { name, ordinals }]) => ({
      path: sectionPath(kind, slug),
      name: kind === "languages" ? languageName(slug) : name,
      ordinals,
      ...(kind === "languages" && { language: slug, opener: Math.max(opener, ordinals[0]!) }),
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** All sections by their kind. */
export type Sections = Readonly<Record<SectionKind, readonly SectionGroup[]>>;

/** @param articles as for `groupSections` */
export function sectionsOf(articles: readonly SectionFacts[]): Sections {
  const kinds = SECTION_KINDS.map((kind) => [kind, groupSections(kind, articles)]);
  return Object.fromEntries(kinds) as Sections;
}

/** The path of every section there is. */
export function sectionPaths(sections: Sections): string[] {
  return SECTION_KINDS.flatMap((kind) => sections[kind].map(({ path }) => path));
}

function membershipsOf(kind: SectionKind, article: SectionFacts): readonly { slug: string; name: string }[] {
  switch (kind) {
    case "tags":
      return article.tags;
    case "authors":
      return article.authors.flatMap(({ name }) => {
        const slug = slugify(name);
        return slug === "" ? [] : [{ slug, name }];
      });
    case "languages":
      return [{ slug: article.language, name: article.language }];
  }
}

/** A language's name in itself: `Deutsch` for `de`. */
function languageName(tag: string): string {
  return new Intl.DisplayNames([tag], { type: "language", fallback: "code" }).of(tag) ?? tag;
}
