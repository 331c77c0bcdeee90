/**
 * An entry in one format, ready to stand in a document, cut so that both variants of a feed share it: with its content it
 * reads `before + content + after`, in a summary-only feed `before + brief + after`.
 */
export interface Fragment {
  readonly before: string;
  /** The element or member that carries the full HTML. */
  readonly content: string;
  /** What stands in its place where only summaries are wanted; may be empty. */
  readonly brief: string;
  readonly after: string;
}

/**
 * A feed document without its entries. Two slots are filled per window: the instant of the newest change goes between
 * `opening[0]` and `opening[1]`, links that depend on the window between `opening[1]` and `opening[2]`.
 */
export interface Frame {
  readonly opening: readonly [string, string, string];
  readonly closing: string;
}
