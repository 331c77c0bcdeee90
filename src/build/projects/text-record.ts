import type { ProjectTexts } from "./project-texts.ts";

/** What stood at places, by root and place: as long as it is the same, what was made of it holds. */
export type TextTrace = Map<string, Map<string, string | undefined>>;

/** The texts of a project, and a record of what was looked at for one part of the work. */
export class TextRecord implements Pick<ProjectTexts, "find"> {
  readonly trace: TextTrace = new Map();
  readonly #texts: ProjectTexts;

  constructor(texts: ProjectTexts) {
    this.#texts = texts;
  }

  /** As `ProjectTexts` does it. */
  find(from: string, reference: string, folders: readonly string[]): string | undefined {
    return this.#texts.find(from, reference, folders, (place, root, text) => {
      const known = this.trace.get(root);
      if (known) known.set(place, text);
      else this.trace.set(root, new Map([[place, text]]));
    });
  }
}

/** Whether the same still stands at the places of a trace. */
export function textsHold(trace: TextTrace, texts: ProjectTexts): boolean {
  for (const [root, places] of trace) {
    for (const [place, text] of places) if (texts.read(place, root) !== text) return false;
  }
  return true;
}
