import type { ArticleAnswers } from "./article-answers.ts";
import { articleIndex } from "./article-index.ts";
import { Compressible } from "./compressible.ts";
import type { Document } from "./document.ts";
import type { FeedState } from "./feed.ts";
import { type PageDocuments, visibility } from "./page-documents.ts";
import { PAGE_HEADERS } from "./page-headers.ts";
import type { Problems } from "./problems.ts";
import { readBefore } from "./read-before.ts";
import { redirect } from "./redirect.ts";
import type { Setting } from "./setting.ts";
import type { Writer } from "./writer.ts";

/** Answers requests for what is written of the publication as it stands: pages, lists, and texts for programs. */
export class PageAnswers {
  readonly #setting: Setting;
  readonly #documents: PageDocuments;
  readonly #articles: ArticleAnswers;
  readonly #problems: Problems;

  /** @param articles what is where no page of the publication is */
  constructor(setting: Setting, documents: PageDocuments, articles: ArticleAnswers, problems: Problems) {
    this.#setting = setting;
    this.#documents = documents;
    this.#articles = articles;
    this.#problems = problems;
  }

  async page(request: Request, write: Writer): Promise<Response> {
    const { pathname, search } = new URL(request.url);
    const moved = search && (await this.#problems.moved(request));
    if (moved) return moved;
    // The router takes `/tags/` for `/tags`.
    if (/.\/$/.test(pathname))
      return (await this.#articles.find(request)) ?? redirect(pathname.slice(0, -1) + search);
    return this.written(request, write, { contentType: PAGE_HEADERS["Content-Type"], headers: PAGE_HEADERS });
  }

  /** Answers with what is written, or with what else is there. */
  async written(
    request: Request,
    write: Writer,
    rest: Pick<Document, "contentType" | "headers">,
  ): Promise<Response> {
    const { publication, site } = this.#setting;
    const now = this.#setting.now();
    const state = await publication.now(now);
    const text = await write({ site, publication, state, now, url: new URL(request.url) });
    if (text === undefined) return this.#articles.answer(request);
    const validators = this.#validators(state, now, visibility(state));
    return this.#documents.send(request, state, { ...validators, body: new Compressible([text]), ...rest });
  }

  async favicon(request: Request): Promise<Response> {
    const { publication } = this.#setting;
    const now = this.#setting.now();
    const state = await publication.now(now);
    return this.#documents.send(request, state, {
      ...this.#validators(state, now, "icon"),
      body: new Compressible([new Uint8Array(await publication.store.favicon())]),
      contentType: publication.manifest.look.faviconType,
    });
  }

  async articleIndex(request: Request): Promise<Response> {
    const { publication } = this.#setting;
    const now = this.#setting.now();
    const state = await publication.now(now);
    const before = readBefore(new URL(request.url).searchParams.get("before"));
    const index = await articleIndex(publication, before, state);
    return this.#documents.send(request, state, {
      ...this.#validators(state, now, `${index.total}-${before ?? ""}`),
      body: new Compressible([JSON.stringify(index)]),
      contentType: "application/json",
      ...(index.next_url && { headers: { Link: `<${index.next_url}>; rel="next"` } }),
    });
  }

  /** Validators of what depends on the whole edition and on how much of it is visible. */
  #validators(state: FeedState, now: number, variant: string) {
    const { publication } = this.#setting;
    return {
      tag: `${publication.manifest.digest}-${variant}`,
      lastModified: publication.lastModified(state, now),
      ...publication.freshness(state, now),
    };
  }
}
