import type { FeedState } from "./feed.ts";
import type { PageSite } from "./pages/page-site.ts";
import type { Publication } from "./publication.ts";

/** What pages and other texts are made from, beside what their address says. */
export interface WriterRequest {
  readonly site: PageSite;
  readonly publication: Publication;
  /** The main feed as it stands. */
  readonly state: FeedState;
  /** Milliseconds. */
  readonly now: number;
  readonly url: URL;
}

/** Writes what an address answers; `undefined` where there is nothing. */
export type Writer = (request: WriterRequest) => string | undefined | Promise<string | undefined>;
