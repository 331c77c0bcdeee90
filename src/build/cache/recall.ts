import type { ArticleDraft } from "../article/article-draft.ts";
import type { Contents } from "../content/read-content.ts";
import { type IndexFiles, IndexMemory } from "../edition/index-memory.ts";
import type { Sections } from "../edition/sections.ts";
import type { MovePlan } from "../moves/plan-moves.ts";
import type { Surroundings } from "../press/surroundings.ts";
import { LastResult } from "./last-result.ts";

/** What a process that builds again and again has of its last build: an edit of one article changes little of it. */
export class Recall {
  readonly contents = new LastResult<Contents>();
  readonly drafts = new LastResult<readonly ArticleDraft[]>();
  readonly surroundings = new LastResult<Surroundings>();
  readonly sections = new LastResult<Sections>();
  readonly moves = new LastResult<MovePlan>();
  readonly pathShards = new LastResult<IndexFiles>();
  readonly sitemap = new LastResult<IndexFiles>();
  readonly indexes = new IndexMemory();
  /** Digest of the code with which this process began. */
  readonly code = new LastResult<string>();
}
