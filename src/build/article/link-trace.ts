import { isDeepStrictEqual } from "node:util";
import type { LinkIndex, Named } from "./link-index.ts";

/** What an index answered to a part of the work, by what it was asked: as long as it answers the same, the part holds. */
export interface LinkTrace {
  readonly pages: Map<string, string | undefined>;
  readonly names: Map<string, readonly Named[]>;
}

/** An index, and a trace of what it was asked for one part of the work; in which language the asking article is, that knows. */
export class TracedIndex implements LinkIndex {
  readonly trace: LinkTrace = { pages: new Map(), names: new Map() };
  readonly #index: LinkIndex;

  constructor(index: LinkIndex) {
    this.#index = index;
  }

  page(file: string): string | undefined {
    const page = this.#index.page(file);
    this.trace.pages.set(file, page);
    return page;
  }

  named(lastPart: string): readonly Named[] {
    const named = this.#index.named(lastPart);
    this.trace.names.set(lastPart, named);
    return named;
  }

  languageOf(file: string): string | undefined {
    return this.#index.languageOf(file);
  }
}

/** Whether an index still gives the answers of a trace. */
export function linksHold({ pages, names }: LinkTrace, index: LinkIndex): boolean {
  for (const [file, page] of pages) if (index.page(file) !== page) return false;
  for (const [part, named] of names) if (!isDeepStrictEqual(index.named(part), named)) return false;
  return true;
}
