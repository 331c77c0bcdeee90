/**
 * An entry in one format, ready to stand in a document, but for its content, of which formats of one notation share a copy.
 * In a summary-only feed it reads `before + brief + after`, else the frame's element with the content takes the place of
 * `brief`.
 */
export interface Fragment {
  readonly before: string;
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
  /** What stands before and after the content of an entry: the tags of an element, or the name of a member. */
  readonly content: readonly [string, string];
  readonly closing: string;
}
