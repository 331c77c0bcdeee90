import type { FeedState } from "../feed.ts";
import type { Publication } from "../publication.ts";
import type { PageSite } from "./page-site.ts";

/** What a page is made from, beside what its address says. */
export interface PageRequest {
  readonly site: PageSite;
  readonly publication: Publication;
  /** The main feed as it stands. */
  readonly state: FeedState;
  /** Milliseconds. */
  readonly now: number;
  readonly url: URL;
}

/** Writes a page, as HTML; `undefined` where there is none. */
export type PageWriter = (request: PageRequest) => Promise<string | undefined>;
