import type { PageLinks } from "./page-links.ts";

/** Where pages were, by the file of the article that links to them and by what was asked of them. */
export type PageTrace = Map<string, Map<string, string | undefined>>;

/** What `PageLinks` is asked. */
type Asking = Pick<PageLinks, "find" | "likely">;
type Question = "file" | "name" | "likely";

/** The pages of a site, and a record of what was asked of them for one part of the work. */
export class PageRecord implements Asking {
  readonly trace: PageTrace = new Map();
  readonly #pages: PageLinks | undefined;

  /** @param pages absent where no link leads to any */
  constructor(pages: PageLinks | undefined) {
    this.#pages = pages;
  }

  /** As `PageLinks` does it. */
  find(from: string, reference: string, isName = false): string | undefined {
    return this.#ask(isName ? "name" : "file", from, reference);
  }

  /** As `PageLinks` does it. */
  likely(from: string, reference: string): string | undefined {
    return this.#ask("likely", from, reference);
  }

  #ask(question: Question, from: string, reference: string): string | undefined {
    if (!this.#pages) return undefined;
    const answer = answerOf(this.#pages, question, from, reference);
    const known = this.trace.get(from) ?? new Map<string, string | undefined>();
    this.trace.set(from, known.set(`${question} ${reference}`, answer));
    return answer;
  }
}

/** Whether the pages of a trace are still where they were. */
export function pagesHold(trace: PageTrace, pages: PageLinks | undefined): boolean {
  for (const [from, asked] of trace) {
    for (const [key, answer] of asked) {
      const [, question, reference] = /^(\w+) (.*)$/s.exec(key)!;
      if (!pages || answerOf(pages, question as Question, from, reference!) !== answer) return false;
    }
  }
  return true;
}

function answerOf(pages: Asking, question: Question, from: string, reference: string): string | undefined {
  if (question === "likely") return pages.likely(from, reference);
  return pages.find(from, reference, question === "name");
}
