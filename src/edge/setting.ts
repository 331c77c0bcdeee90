import type { PageSite } from "./pages/page-site.ts";
import type { PollLog } from "./poll-log.ts";
import type { Publication } from "./publication.ts";

/** What answers are made with. */
export interface Setting {
  readonly publication: Publication;
  readonly site: PageSite;
  /** The clock, in milliseconds. */
  now(): number;
  /** Counts who reads, where that is wanted. */
  readonly polls?: PollLog | undefined;
}
