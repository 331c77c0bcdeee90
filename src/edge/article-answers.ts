import { normalizePath } from "../model/normalize-path.ts";
import { answerArticle } from "./article-answer.ts";
import type { PageDocuments } from "./page-documents.ts";
import type { Problems } from "./problems.ts";
import { redirect } from "./redirect.ts";
import type { Setting } from "./setting.ts";

/** Answers requests for articles, whose paths the publisher chooses. */
export class ArticleAnswers {
  readonly #setting: Setting;
  readonly #documents: PageDocuments;
  readonly #problems: Problems;

  constructor(setting: Setting, documents: PageDocuments, problems: Problems) {
    this.#setting = setting;
    this.#documents = documents;
    this.#problems = problems;
  }

  /** What is at an address that nothing else of the site has: an article, the way to something that moved, or nothing. */
  async answer(request: Request): Promise<Response> {
    return (await this.find(request)) ?? this.#problems.notFound(request);
  }

  /**
   * An article in one of its forms, or the way to it where only a final slash is too much or missing; `undefined` where there
   * is none.
   */
  async find(request: Request): Promise<Response | undefined> {
    const { publication, site } = this.#setting;
    const now = this.#setting.now();
    const path = normalizePath(new URL(request.url).pathname);
    const ending = /\.(?:json|md)$/.exec(path)?.[0];
    const kind = ending === undefined ? "page" : ending === ".md" ? "markdown" : "json";
    const bare = path.replace(ending ?? /(?<=.)\/$/, "");
    for (const candidate of kind === "page" ? [bare, `${bare}/`] : [bare, `${bare}/`, `${bare}.html`]) {
      const target = await publication.store.pathTarget(candidate);
      if (!target || !("ordinal" in target)) continue;
      const article = await publication.article(target.ordinal, now);
      if (!article) continue;
      if (kind === "page" && candidate !== path) return redirect(candidate);
      const state = await publication.now(now);
      return answerArticle(request, kind, article, {
        site,
        freshness: publication.freshness(state, now),
        send: (document) => this.#documents.send(request, state, document),
      });
    }
    return undefined;
  }
}
