import { dirname, resolve } from "node:path";
import type { ArticleDraft } from "./article-draft.ts";

/** Finds the article that a relative link between source files means. */
export class ArticleLinks {
  readonly #pages = new Map<string, string>();

  /** @param siteUrl origin of the site */
  constructor(drafts: readonly ArticleDraft[], siteUrl: string) {
    for (const draft of drafts) this.#pages.set(draft.file, siteUrl + draft.path);
  }

  /**
   * @param from the file that holds the link
   * @param reference relative reference, e.g. `./other.md#part`, `../other/`
   * @returns the article's permalink, fragment kept
   */
  find(from: string, reference: string): string | undefined {
    const [, path = "", rest = ""] = /^([^?#]*)(.*)$/s.exec(reference) ?? [];
    if (path.startsWith("/")) return undefined;
    const target = resolve(dirname(from), decode(path));
    for (const file of [target, `${target}.md`, resolve(target, "index.md")]) {
      const page = this.#pages.get(file);
      if (page !== undefined) return page + rest;
    }
    return undefined;
  }
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
