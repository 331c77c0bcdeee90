import type { Article, Tag } from "../../model/article.ts";
import type { Problem } from "../../model/problem.ts";
import { slugify } from "../../model/section-path.ts";
import type { Picture, Site } from "../../model/site.ts";
import { type MediaLibrary, mediaPicture } from "../media/media-library.ts";
import { isLocalReference } from "../media/reference.ts";
import { type ReferenceKind, type RenderOptions, type Resolved, renderMarkdown } from "../render/render.ts";
import { DEAD_LINK } from "../templates/dead-link.ts";
import { expandTemplates } from "../templates/expand-templates.ts";
import type { ArticleDraft, Place } from "./article-draft.ts";
import { articleId } from "./article-id.ts";
import type { ArticleLinks } from "./links.ts";
import { readingMinutes } from "./reading-time.ts";
import { summarize } from "./summary.ts";

export interface RenderingRules {
  readonly site: Pick<Site, "url" | "language" | "title" | "description">;
  readonly media: MediaLibrary;
  readonly links: ArticleLinks;
  /** The publisher's mappings of template tags: `drop`, `keep` or text. */
  readonly mappings: ReadonlyMap<string, string>;
}

export interface ArticleRendering {
  readonly article: Article;
  readonly problems: readonly Problem[];
}

/** Renders an article's body, follows its references and derives what its front matter leaves out. */
export function renderArticle(
  draft: ArticleDraft,
  { site, media, links, mappings }: RenderingRules,
): ArticleRendering {
  const problems: Problem[] = [];
  const complain = (place: Place | undefined, complaint: Omit<Problem, "file" | "line" | "column">) =>
    problems.push({ file: draft.source, ...place, ...complaint });

  const resolve = (reference: string, kind: ReferenceKind): Resolved | null | undefined => {
    if (reference.startsWith(DEAD_LINK)) return null;
    if (!isLocalReference(reference)) return undefined;
    if (kind === "link") {
      const target = links.find(draft.file, reference);
      if (target !== undefined) return { url: target };
    }
    const result = media.find(draft.file, reference);
    if (result.kind === "found") return mediaPicture(result.media, site.url, undefined);
    const place = placeInBody(draft, reference);
    if (result.kind === "outside") complain(place, outside(reference));
    else if (kind === "link") {
      if (!/\.mdx?$/i.test(reference.replace(/[?#].*$/s, ""))) return undefined;
      complain(place, deadLink(reference));
      return null;
    } else complain(place, missing(reference, result.tried));
    return undefined;
  };
  const { markdown, excerpt, notes } = expandTemplates(draft.body, draft.dialect.templates, {
    isMdx: /\.mdx$/i.test(draft.file),
    page: draft.data,
    site: { title: site.title, description: site.description },
    siteUrl: site.url,
    articleUrl: (reference) => links.named(draft.file, reference),
    articleTitle: (reference) => links.titleOf(draft.file, reference),
    mappings,
  });
  const options = { permalink: site.url + draft.path, features: draft.dialect.features, resolve };
  const body = renderMarkdown(markdown, options);
  for (const { needle, ...note } of [...notes, ...body.notes])
    complain(needle ? placeInBody(draft, needle) : undefined, note);

  let hero: Picture | undefined;
  if (draft.hero) {
    const { reference, alt, place } = draft.hero;
    if (!isLocalReference(reference)) hero = { url: new URL(reference, site.url).href, ...(alt && { alt }) };
    else {
      const result = media.find(draft.file, reference);
      if (result.kind === "found") hero = mediaPicture(result.media, site.url, alt);
      else complain(place, result.kind === "outside" ? outside(reference) : missing(reference, result.tried));
    }
  }
  const published = draft.published.instant;
  const created = draft.created?.day;
  return {
    problems,
    article: {
      id: articleId(draft, site.url),
      path: draft.path,
      translationKey: draft.translationKey,
      slug: draft.slug,
      source: draft.source,
      title: draft.title,
      summary: draft.description ?? summarize(excerptText(excerpt, options) || body.firstParagraph),
      language: draft.language,
      authors: draft.authors,
      tags: uniteTags(draft.tags),
      published,
      updated: Math.max(published, draft.updated?.instant ?? published),
      minutes: statedMinutes(draft.readTime) ?? readingMinutes(body.words),
      words: body.words,
      html: body.html,
      text: body.text,
      markdown: draft.body,
      ...(draft.subtitle !== undefined && { subtitle: draft.subtitle }),
      ...(created !== undefined && { created }),
      ...(draft.readTime !== undefined && { readTime: draft.readTime }),
      ...(draft.callToAction !== undefined && { callToAction: draft.callToAction }),
      ...(hero && { hero }),
      ...(draft.externalUrl !== undefined && { externalUrl: draft.externalUrl }),
      ...(draft.canonicalUrl !== undefined && { canonicalUrl: draft.canonicalUrl }),
    },
  };
}

/** The excerpt that the author marked, as one paragraph. */
function excerptText(excerpt: string | undefined, options: RenderOptions): string {
  if (excerpt === undefined) return "";
  return renderMarkdown(excerpt, { ...options, resolve: () => undefined })
    .text.replace(/\s+/g, " ")
    .trim();
}

/** Case variants of one tag are one tag: the first spelling stays. */
function uniteTags(names: readonly string[]): Tag[] {
  const tags = new Map<string, Tag>();
  for (const name of names) {
    const slug = slugify(name);
    if (slug !== "" && !tags.has(slug)) tags.set(slug, { name, slug });
  }
  return [...tags.values()];
}

/** `8 mins`, `8 min read`, `8` → 8 */
function statedMinutes(readTime: string | undefined): number | undefined {
  const minutes = /^\s*(\d{1,4})\s*(m|$)/i.exec(readTime ?? "")?.[1];
  return minutes === undefined || minutes === "0" ? undefined : Number(minutes);
}

function placeInBody({ body, bodyLine }: ArticleDraft, needle: string): Place | undefined {
  const at = body.indexOf(needle);
  if (at < 0) return undefined;
  const before = body.slice(0, at).split("\n");
  return { line: bodyLine + before.length - 1, column: before.at(-1)!.length + 1 };
}

function missing(reference: string, tried: readonly string[]) {
  return {
    severity: "error",
    rule: "missing-file",
    expected: "a file that exists",
    found: `\`${reference}\`, looked for at ${tried.join(" and ")}`,
    advice: "correct the path, or put the file there",
  } as const;
}

function outside(reference: string) {
  return {
    severity: "error",
    rule: "outside-content",
    expected: "a file inside the content folder",
    found: `\`${reference}\``,
    advice: "move the file into the content folder",
  } as const;
}

function deadLink(reference: string) {
  return {
    severity: "warning",
    rule: "dead-link",
    expected: "a link to a published article",
    found: `\`${reference}\``,
    advice: "correct the path, or remove the link",
  } as const;
}
