/** What a build does that may take long, in this order. */
export const STAGES = ["reading", "rendering", "writing"] as const;

export type Stage = (typeof STAGES)[number];

/** Is told how far a build is. */
export interface Progress {
  /**
   * A stage begins, and with it the one before ends.
   *
   * @param total articles or files that it is about
   */
  begin(stage: Stage, total: number): void;
  /** @param done of these, so far */
  advance(done: number): void;
  end(): void;
}

export const SILENT: Progress = { begin() {}, advance() {}, end() {} };
