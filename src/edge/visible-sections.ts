import type { Section, SectionKind } from "../model/edition.ts";
import type { Publication } from "./publication.ts";

/** A tag, an author or a language, as it stands at one time. */
export interface VisibleSection {
  /** Path of its page and of its feeds' folder, percent-encoded. */
  readonly path: string;
  readonly name: string;
  /** Published articles, at least one. */
  readonly count: number;
}

/** The sections of a kind that have published articles, in the order of their paths. */
export async function visibleSections(
  publication: Publication,
  kind: SectionKind,
  now: number,
): Promise<VisibleSection[]> {
  const sections = await publication.store.sections(kind);
  const counts = await Promise.all(sections.map((section) => publishedCount(publication, section, now)));
  return sections.flatMap(({ path, name }, i) => (counts[i]! > 0 ? [{ path, name, count: counts[i]! }] : []));
}

/** A section lists the instants of its newest articles only: where all of them are still to come, its feed is asked. */
async function publishedCount(
  publication: Publication,
  { path, opens, size, newest }: Section,
  now: number,
): Promise<number> {
  if (opens !== undefined && now < opens) return 0;
  const scheduled = newest.filter((instant) => instant > now).length;
  if (scheduled < newest.length || newest.length === size) return size - scheduled;
  return (await publication.feed(path, now))?.window.end ?? 0;
}
