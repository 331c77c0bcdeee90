import type { Formula } from "./math.ts";
import type { Notes } from "./notes.ts";
import type { RenderOptions } from "./options.ts";

export interface SanitizeOptions extends RenderOptions {
  /** Markdown leaves things in its HTML that are no HTML: alerts, attribute lists. */
  readonly isMarkdown: boolean;
  /** Whether `language-math` code is a formula. */
  readonly math: boolean;
  /** Whether names between colons are emoji. */
  readonly emoji: boolean;
  readonly formulas: readonly Formula[];
  readonly notes: Notes;
  /** Code points removed so far. */
  readonly forbidden: Set<number>;
}
