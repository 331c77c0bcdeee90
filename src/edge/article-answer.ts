import { formatLink } from "../http/link.ts";
import { articleMarkdown } from "./article-markdown.ts";
import { Compressible } from "./compressible.ts";
import type { Document } from "./document.ts";
import type { Freshness } from "./freshness.ts";
import { PAGE_HEADERS } from "./page-headers.ts";
import { articlePage } from "./pages/article.ts";
import type { PageSite } from "./pages/page-site.ts";
import { prefersMarkdown } from "./prefers-markdown.ts";
import type { PublishedArticle } from "./publication.ts";
import { jsonPath, markdownPath } from "./representation-paths.ts";

/** What an article is asked for as: by the ending of its address, or, at its page's, by what the client prefers. */
export type ArticleKind = "page" | "json" | "markdown";

const MARKDOWN = "text/markdown; charset=utf-8";

/** What an article is answered with, beside itself. */
export interface ArticleSetting {
  readonly site: PageSite;
  readonly freshness: Freshness;
  send(document: Document): Response | Promise<Response>;
}

type Text = Pick<Document, "contentType" | "headers" | "orMarkdown"> & { readonly text: string };

/** Answers a request for an article. */
export function answerArticle(
  request: Request,
  kind: ArticleKind,
  { document, tag, lastModified }: PublishedArticle,
  { site, freshness, send: sendDocument }: ArticleSetting,
): Response | Promise<Response> {
  const canonical = formatLink([{ href: document.url, rel: "canonical" }]);
  const send = ({ text, ...rest }: Text, variant = "") =>
    sendDocument({ tag: tag + variant, lastModified, ...freshness, body: new Compressible([text]), ...rest });
  if (kind === "json") {
    const text = JSON.stringify(document);
    return send({ text, contentType: "application/json", headers: { Link: canonical } });
  }
  const asMarkdown = () => ({ text: articleMarkdown(document), contentType: MARKDOWN });
  if (kind === "markdown") return send({ ...asMarkdown(), headers: { Link: canonical } });
  const headers = {
    Vary: "Accept-Encoding, Accept",
    Link: formatLink([
      { href: jsonPath(document.url), rel: "alternate", type: "application/json" },
      { href: markdownPath(document.url), rel: "alternate", type: "text/markdown" },
    ]),
  };
  if (prefersMarkdown(request)) {
    const location = { "Content-Location": markdownPath(new URL(document.url).pathname) };
    return send({ ...asMarkdown(), headers: { ...headers, ...location } }, "-md");
  }
  return send({
    text: articlePage(site, document),
    contentType: PAGE_HEADERS["Content-Type"],
    headers: { ...PAGE_HEADERS, ...headers },
    orMarkdown: true,
  });
}
