import type { SectionKind } from "../model/edition.ts";
import { feedAddress } from "../model/feed-address.ts";
import { FORMATS } from "../model/format.ts";
import { visibleSections } from "./visible-sections.ts";
import type { WriterRequest } from "./writer.ts";

/** One tag or author, in `/tags.json` and `/authors.json`. */
export interface SectionEntry {
  readonly name: string;
  readonly url: string;
  /** URLs of its feeds, by format. */
  readonly feeds: Readonly<Record<string, string>>;
  /** Published articles. */
  readonly articles: number;
}

/** What `/tags.json` and `/authors.json` answer. */
export interface SectionIndex {
  readonly title: string;
  readonly home_page_url: string;
  readonly items: readonly SectionEntry[];
}

/** All tags or authors that have published articles, in the order of their addresses, as JSON. */
export async function sectionIndex({ publication, now }: WriterRequest, kind: SectionKind): Promise<string> {
  const { title, url } = publication.manifest.site;
  const sections = await visibleSections(publication, kind, now);
  const index: SectionIndex = {
    title,
    home_page_url: `${url}/`,
    items: sections.map(({ name, path, count }) => ({
      name,
      url: url + path,
      feeds: Object.fromEntries(FORMATS.map((facts) => [facts.format, url + feedAddress(path, facts)])),
      articles: count,
    })),
  };
  return JSON.stringify(index);
}
