import { Hono } from "hono/tiny";
import { FEED_STYLESHEET } from "../model/addresses.ts";
import { ARTICLE_SCHEMA } from "../model/article-schema.ts";
import { SECTION_KINDS } from "../model/edition.ts";
import { feedAddress, formatsOf, PODCAST } from "../model/feed-address.ts";
import { FORMATS, type FormatFacts } from "../model/format.ts";
import { normalizePath } from "../model/normalize-path.ts";
import { ArchiveDocuments } from "./archive-documents.ts";
import { answerArticle, prefersMarkdown } from "./article-answer.ts";
import { articleIndex } from "./article-index.ts";
import { Compressible } from "./compressible.ts";
import { readDeltaRequest } from "./delta-request.ts";
import type { Document, ReadyDocument } from "./document.ts";
import { DocumentCache } from "./document-cache.ts";
import { logFailure, unavailable } from "./failure.ts";
import type { FeedState } from "./feed.ts";
import { FeedDocuments } from "./feed-documents.ts";
import { FeedPaths } from "./feed-paths.ts";
import { findMove } from "./find-move.ts";
import { llmsText } from "./llms-text.ts";
import { opml } from "./opml.ts";
import { PageDocuments, visibility } from "./page-documents.ts";
import { PAGE_HEADERS } from "./page-headers.ts";
import { archivePage } from "./pages/archive.ts";
import { errorPage } from "./pages/error.ts";
import { homePage } from "./pages/home.ts";
import { pageSite } from "./pages/page-site.ts";
import { sectionPage } from "./pages/section.ts";
import { sectionsPage } from "./pages/sections.ts";
import type { PollLog } from "./poll-log.ts";
import { ALLOWED, preflight } from "./preflight.ts";
import { type ProblemStatus, problemResponse } from "./problem-response.ts";
import type { Publication } from "./publication.ts";
import { readBefore } from "./read-before.ts";
import { redirect } from "./redirect.ts";
import { sectionIndex } from "./section-index.ts";
import { sitemap, sitemapFile } from "./sitemap.ts";
import type { Writer, WriterRequest } from "./writer.ts";

/** Bytes of composed feeds kept in memory; an isolate has 128 MB for everything. */
const FEED_BYTES = 16_000_000;

/** The same of pages, article JSON and the like. */
const PAGE_BYTES = 4_000_000;

/** Seconds for which it may be taken for true that there is nothing at an address. */
const PROBLEM_MAX_AGE = 60;

const PLAIN_TEXT = "text/plain; charset=utf-8";
const XML = "application/xml; charset=utf-8";

export interface AppOptions {
  readonly publication: Publication;
  /** The clock, in milliseconds. */
  now(): number;
  /** Counts who reads, where that is wanted. */
  readonly polls?: PollLog | undefined;
}

/** The whole site. */
export function createApp({ publication, now, polls }: AppOptions): Hono {
  const app = new Hono({ strict: true });
  const { digest } = publication.manifest;
  const site = pageSite(publication.manifest);
  const cache = new DocumentCache(FEED_BYTES);
  const pages = new PageDocuments(publication, PAGE_BYTES);
  const paths = new FeedPaths();
  const feeds = new FeedDocuments(publication, cache);
  const archives = new ArchiveDocuments(publication, cache);

  // Nothing stands before these and nothing else matches, so that Hono answers a poll without waiting for anything.
  for (const facts of FORMATS) {
    app.get(`/${facts.file}`, (c) => feed(c.req.raw, "", facts));
    app.get(`/summary/${facts.file}`, (c) => feed(c.req.raw, "/summary", facts));
    app.get(`/:kind{${SECTION_KINDS.join("|")}}/:name/${facts.file}`, (c) =>
      feed(c.req.raw, paths.in(c.req.raw.url), facts),
    );
  }
  for (const facts of formatsOf(PODCAST)) {
    app.get(feedAddress(PODCAST, facts), (c) => feed(c.req.raw, PODCAST, facts));
  }
  for (const facts of FORMATS) {
    app.get(`/archive/:number{[1-9][0-9]{0,6}}/${facts.file}`, async (c) => {
      const number = Number(c.req.param("number"));
      const before = readBefore(c.req.query("before"));
      const page = { number, ...(before !== undefined && { before }) };
      const time = now();
      const document = await archives.find(page, facts, time);
      return document?.answer(c.req.raw, time) ?? notFound(c.req.raw);
    });
  }

  const kinds = `:kind{${SECTION_KINDS.join("|")}}`;
  for (const [path, write] of [
    ["/", homePage],
    ["/archive", archivePage],
    [`/${kinds}`, sectionsPage],
    [`/${kinds}/:name`, sectionPage],
  ] as const) {
    app.get(path, (c) => page(c.req.raw, write));
  }
  const indexOf = (kind: "tags" | "authors") => async (request: WriterRequest) =>
    JSON.stringify(await sectionIndex(request.publication, kind, request.now));
  const texts: readonly (readonly [path: string, contentType: string, write: Writer])[] = [
    [FEED_STYLESHEET, "text/css; charset=utf-8", () => publication.store.feedStylesheet()],
    ["/schema/article.json", "application/schema+json", () => JSON.stringify(ARTICLE_SCHEMA)],
    ["/tags.json", "application/json", indexOf("tags")],
    ["/authors.json", "application/json", indexOf("authors")],
    ["/feeds.opml", "text/x-opml; charset=utf-8", opml],
    ["/robots.txt", PLAIN_TEXT, () => publication.manifest.robots],
    ["/llms.txt", PLAIN_TEXT, llmsText],
    ["/sitemap.xml", XML, sitemap],
    ["/sitemap/:file{[1-9][0-9]{0,3}\\.xml}", XML, sitemapFile],
  ];
  for (const [path, contentType, write] of texts) {
    app.get(path, (c) => written(c.req.raw, write, { contentType }));
  }
  app.get("/favicon.ico", async (c) => {
    const time = now();
    const state = await publication.now(time);
    return pages.send(c.req.raw, state, {
      ...validatorsOf(state, time, "icon"),
      body: new Compressible(new Uint8Array(await publication.store.favicon())),
      contentType: publication.manifest.look.faviconType,
    });
  });

  app.get("/articles.json", async (c) => {
    const time = now();
    const state = await publication.now(time);
    const before = readBefore(c.req.query("before"));
    const index = await articleIndex(publication, before, state);
    return pages.send(c.req.raw, state, {
      ...validatorsOf(state, time, `${index.total}-${before ?? ""}`),
      body: JSON.stringify(index),
      contentType: "application/json",
      ...(index.next_url && { headers: { Link: `<${index.next_url}>; rel="next"` } }),
    });
  });

  app.notFound((c) => elsewhere(c.req.raw));
  app.onError((error, c) => failed(c.req.raw, error));

  return app;

  function feed(request: Request, path: string, facts: FormatFacts): Response | Promise<Response> {
    const delta = publication.manifest.site.deltas ? readDeltaRequest(request) : undefined;
    const time = now();
    const found = feeds.find(path, facts, time, delta);
    const answered = (document: ReadyDocument | undefined) => {
      if (!document) return notFound(request);
      const answer = document.answer(request, time);
      return polls ? polls.count(request, feedAddress(path, facts), document.whole, answer) : answer;
    };
    return found instanceof Promise ? found.then(answered) : answered(found);
  }

  /** What no route has: articles, whose paths the publisher chooses, and requests that ask for something else than to read. */
  async function elsewhere(request: Request): Promise<Response> {
    const { method } = request;
    if (method === "OPTIONS") return preflight(request);
    if (method !== "GET" && method !== "HEAD") {
      return problem(request, 405, `This address can only be read: ${ALLOWED}.`, { Allow: ALLOWED });
    }
    const time = now();
    const state = await publication.now(time);
    const again = prefersMarkdown(request) ? undefined : pages.sendAgain(request, state, time);
    return again ?? (await answerPath(request, state, time)) ?? notFound(request);
  }

  /** Whatever fails inside, the last document that was composed for an address is better than an error. */
  function failed(request: Request, error: unknown): Response | Promise<Response> {
    const last = cache.last(feedKey(request)) ?? pages.last(request);
    logFailure(request, error, last ? "last document" : "503");
    return last ? last.answer(request, now()) : unavailable(request);
  }

  async function page(request: Request, write: Writer): Promise<Response> {
    const { pathname, search } = new URL(request.url);
    const moved = search && (await movedAnswer(request));
    if (moved) return moved;
    // The router takes `/tags/` for `/tags`.
    if (/.\/$/.test(pathname)) return redirect(pathname.slice(0, -1) + search);
    return written(request, write, { contentType: PAGE_HEADERS["Content-Type"], headers: PAGE_HEADERS });
  }

  /** Answers with what is written of the publication as it stands. */
  async function written(
    request: Request,
    write: Writer,
    rest: Pick<Document, "contentType" | "headers">,
  ): Promise<Response> {
    const time = now();
    const state = await publication.now(time);
    const again = pages.sendAgain(request, state, time);
    if (again) return again;
    const body = await write({ site, publication, state, now: time, url: new URL(request.url) });
    if (body === undefined) return notFound(request);
    return pages.send(request, state, { ...validatorsOf(state, time, visibility(state)), body, ...rest });
  }

  /** Where there is nothing: the way to what took its place, or 410, or 404. */
  async function notFound(request: Request): Promise<Response> {
    const moved = await movedAnswer(request);
    if (moved) return moved;
    const path = normalizePath(new URL(request.url).pathname);
    return problem(request, 404, `There is nothing at ${path}.`);
  }

  async function problem(
    request: Request,
    status: ProblemStatus,
    detail: string,
    headers?: Readonly<Record<string, string>>,
  ): Promise<Response> {
    const time = now();
    const state = await publication.now(time);
    const url = new URL(request.url);
    const maxAge = Math.min(PROBLEM_MAX_AGE, publication.maxAge(state, time));
    const write = () => errorPage({ site, publication, state, now: time, url }, status);
    return problemResponse(request, status, detail, write, {
      "Cache-Control": `public, max-age=${maxAge}`,
      ...headers,
    });
  }

  async function movedAnswer(request: Request): Promise<Response | undefined> {
    const url = new URL(request.url);
    const move = await findMove(publication, url, now());
    if (!move) return undefined;
    const { from, to } = move;
    const answer =
      to === undefined ? problem(request, 410, `What was at ${from} is gone for good.`) : redirect(to);
    const polled = to === undefined || FORMATS.some(({ file }) => to.endsWith(`/${file}`));
    return polls && polled ? polls.count(request, from, 0, answer) : answer;
  }

  /** Validators of what depends on the whole edition and on how much of it is visible. */
  function validatorsOf(state: FeedState, time: number, variant: string) {
    return {
      tag: `${digest}-${variant}`,
      lastModified: publication.lastModified(state, time),
      maxAge: publication.maxAge(state, time),
    };
  }

  /** An article in one of its forms, or the way to it where only a final slash is too much or missing. */
  async function answerPath(request: Request, state: FeedState, time: number): Promise<Response | undefined> {
    const path = normalizePath(new URL(request.url).pathname);
    const ending = /\.(?:json|md)$/.exec(path)?.[0];
    const kind = ending === undefined ? "page" : ending === ".md" ? "markdown" : "json";
    const bare = path.replace(ending ?? /(?<=.)\/$/, "");
    for (const candidate of kind === "page" ? [bare, `${bare}/`] : [bare, `${bare}/`, `${bare}.html`]) {
      const target = await publication.store.pathTarget(candidate);
      if (!target || !("ordinal" in target)) continue;
      const article = await publication.article(target.ordinal, time);
      if (!article) continue;
      if (kind === "page" && candidate !== path) return redirect(candidate);
      const maxAge = publication.maxAge(state, time);
      return answerArticle(request, kind, article, {
        site,
        maxAge,
        send: (document) => pages.send(request, state, document),
      });
    }
    return undefined;
  }
}

/** What a feed or an archive page is kept under: its path, and the one parameter that makes another document of it. */
function feedKey(request: Request): string {
  const { pathname, searchParams } = new URL(request.url);
  const before = readBefore(searchParams.get("before"));
  return normalizePath(pathname) + (before === undefined ? "" : `?before=${before}`);
}
