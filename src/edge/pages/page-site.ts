import type { Manifest } from "../../model/edition.ts";
import { PageLanguage } from "./page-language.ts";

/** A feed that a page belongs to. */
export interface PageFeed {
  /** Address without the file name: `` for the main feed, `/tags/rust` … */
  readonly path: string;
  readonly title: string;
}

/** What every page knows of the site. */
export interface PageSite {
  readonly manifest: Manifest;
  readonly mainFeed: PageFeed;
  /** The site's own. */
  readonly language: PageLanguage;
  /** The language of a part of a page. */
  in(language: string): PageLanguage;
  /** A URL as pages write it: what is on this site as a path, so that pages work wherever they are served. */
  local(url: string): string;
}

export function pageSite(manifest: Manifest): PageSite {
  const { url, title, language, timezone } = manifest.site;
  const own = new PageLanguage(language, timezone);
  const languages = new Map([[language, own]]);
  return {
    manifest,
    mainFeed: { path: "", title },
    language: own,
    in(tag) {
      const known = languages.get(tag) ?? new PageLanguage(tag, timezone);
      languages.set(tag, known);
      return known;
    },
    local: (absolute) => (absolute.startsWith(`${url}/`) ? absolute.slice(url.length) : absolute),
  };
}
