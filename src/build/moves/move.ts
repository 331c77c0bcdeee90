import type { Problem } from "../../model/problem.ts";

/** What the publisher says of an address that was. */
export interface Move {
  /** Percent-encoded path, perhaps with one leading parameter: `/feed/`, `/?feed=rss2`. */
  readonly from: string;
  /** Percent-encoded path or absolute URL; absent: gone for good. */
  readonly to?: string;
  /** Where it is written. */
  readonly place: Pick<Problem, "file" | "line" | "column">;
}
