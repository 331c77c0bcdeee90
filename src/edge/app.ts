import { Hono } from "hono/tiny";
import { FEED_STYLESHEET } from "../model/addresses.ts";
import { ARTICLE_SCHEMA } from "../model/article-schema.ts";
import { SECTION_KINDS } from "../model/edition.ts";
import { feedAddress, formatsOf, PODCAST } from "../model/feed-address.ts";
import { FORMATS } from "../model/format.ts";
import { ArticleAnswers } from "./article-answers.ts";
import { logFailure, unavailable } from "./failure.ts";
import { FeedAnswers } from "./feed-answers.ts";
import { feedFolder } from "./feed-folder.ts";
import { llmsText } from "./llms-text.ts";
import { opml } from "./opml.ts";
import { PageAnswers } from "./page-answers.ts";
import { PageDocuments } from "./page-documents.ts";
import { archivePage } from "./pages/archive.ts";
import { homePage } from "./pages/home.ts";
import { pageSite } from "./pages/page-site.ts";
import { sectionPage } from "./pages/section.ts";
import { sectionsPage } from "./pages/sections.ts";
import { preflight } from "./preflight.ts";
import { Problems } from "./problems.ts";
import { sectionIndex } from "./section-index.ts";
import type { Setting } from "./setting.ts";
import { sitemap, sitemapFile } from "./sitemap.ts";
import type { Writer } from "./writer.ts";

const KIND = `:kind{${SECTION_KINDS.join("|")}}`;
const JSON_TYPE = "application/json";
const PLAIN_TEXT = "text/plain; charset=utf-8";
const XML = "application/xml; charset=utf-8";

const PAGES: readonly (readonly [path: string, write: Writer])[] = [
  ["/", homePage],
  ["/archive", archivePage],
  [`/${KIND}`, sectionsPage],
  [`/${KIND}/:name`, sectionPage],
];

const TEXTS: readonly (readonly [path: string, contentType: string, write: Writer])[] = [
  [FEED_STYLESHEET, "text/css; charset=utf-8", ({ publication }) => publication.store.feedStylesheet()],
  ["/schema/article.json", "application/schema+json", () => JSON.stringify(ARTICLE_SCHEMA)],
  ["/tags.json", JSON_TYPE, (request) => sectionIndex(request, "tags")],
  ["/authors.json", JSON_TYPE, (request) => sectionIndex(request, "authors")],
  ["/feeds.opml", "text/x-opml; charset=utf-8", opml],
  ["/robots.txt", PLAIN_TEXT, ({ publication }) => publication.manifest.robots],
  ["/llms.txt", PLAIN_TEXT, llmsText],
  ["/sitemap.xml", XML, sitemap],
  ["/sitemap/:file{[1-9][0-9]{0,3}\\.xml}", XML, sitemapFile],
];

/** The whole site. */
export function createApp(options: Omit<Setting, "site">): Hono {
  const app = new Hono({ strict: true });
  const setting = { ...options, site: pageSite(options.publication.manifest) };
  const documents = new PageDocuments(setting);
  const problems = new Problems(setting);
  const articles = new ArticleAnswers(setting, documents, problems);
  const feeds = new FeedAnswers(setting, articles);
  const pages = new PageAnswers(setting, documents, articles, problems);

  for (const facts of FORMATS) {
    app.get(`/${facts.file}`, (c) => feeds.feed(c.req.raw, "", facts));
    app.get(`/summary/${facts.file}`, (c) => feeds.feed(c.req.raw, "/summary", facts));
    app.get(`/${KIND}/:name/${facts.file}`, (c) => feeds.feed(c.req.raw, feedFolder(c.req.url), facts));
    app.get(`/archive/:number{[1-9][0-9]{0,6}}/${facts.file}`, (c) =>
      feeds.archive(c.req.raw, Number(c.req.param("number")), facts),
    );
  }
  for (const facts of formatsOf(PODCAST)) {
    app.get(feedAddress(PODCAST, facts), (c) => feeds.feed(c.req.raw, PODCAST, facts));
  }
  for (const [path, write] of PAGES) app.get(path, (c) => pages.page(c.req.raw, write));
  for (const [path, contentType, write] of TEXTS) {
    app.get(path, (c) => pages.written(c.req.raw, write, { contentType }));
  }
  app.get("/favicon.ico", (c) => pages.favicon(c.req.raw));
  app.get("/articles.json", (c) => pages.articleIndex(c.req.raw));
  app.notFound(({ req: { method, raw } }) => {
    if (method === "OPTIONS") return preflight(raw);
    if (method !== "GET" && method !== "HEAD") return problems.methodNotAllowed(raw);
    return articles.answer(raw);
  });
  app.onError((error, c) => failed(c.req.raw, error));

  const routed = app.fetch;
  app.fetch = (request) => again(request) ?? routed(request);
  return app;

  /** What was asked for lately is found by its URL as it stands, so that polls are neither parsed nor routed. */
  function again(request: Request): Response | Promise<Response> | undefined {
    const { method, url } = request;
    if (method !== "GET" && method !== "HEAD") return undefined;
    try {
      const answer = feeds.again(request, url) ?? documents.again(request, url);
      return answer instanceof Promise ? answer.catch((error) => failed(request, error)) : answer;
    } catch (error) {
      return failed(request, error);
    }
  }

  /** Whatever fails inside, the last document that was composed for an address is better than an error. */
  function failed(request: Request, error: unknown): Response | Promise<Response> {
    const last = feeds.last(request) ?? documents.last(request);
    logFailure(request, error, last ? "last document" : "503");
    return last ? last.answer(request, options.now()) : unavailable(request);
  }
}
