import { basename } from "node:path";
import type { Article } from "../../model/article.ts";
import type { Problem } from "../../model/problem.ts";
import type { Site } from "../../model/site.ts";
import type { Dialect } from "../dialects/dialect.ts";
import { isGroup } from "../group.ts";
import { MDX_FILE } from "../markdown-file.ts";
import type { MediaFinder } from "../media/media-library.ts";
import { resolveEnclosure } from "../podcast/resolve-enclosure.ts";
import type { DataFiles } from "../projects/data-files.ts";
import type { ProjectTexts } from "../projects/project-texts.ts";
import type { SiteValues } from "../projects/site-values.ts";
import { type MarkdownFeatures, type RenderOptions, renderMarkdown } from "../render/render.ts";
import { expandTemplates } from "../templates/expand-templates.ts";
import type { ArticleDraft, WholeDraft } from "./article-draft.ts";
import { articleId } from "./article-id.ts";
import { ArticleReferences, type RootRules } from "./article-references.ts";
import { bodyText } from "./body-text.ts";
import type { ArticleLinks } from "./links.ts";
import { readingMinutes } from "./reading-time.ts";
import type { PageLinks } from "./page-links.ts";
import { summarize } from "./summary.ts";
import { tagsOf } from "./tags-of.ts";

/** Keys by which themes load a script for formulas. */
const MATH_KEYS = ["math", "mathjax", "katex", "use_math", "usemathjax", "hasMath", "has_math", "latex"];

export interface RenderingRules {
  readonly site: Pick<Site, "url" | "language" | "title" | "description">;
  readonly media: MediaFinder;
  readonly links: ArticleLinks;
  readonly pages: Pick<PageLinks, "find" | "likely">;
  /** The publisher's mappings of template tags: `drop`, `keep` or text. */
  readonly mappings: ReadonlyMap<string, string>;
  /** What the blog's own configuration says of its site. */
  readonly values: SiteValues;
  /** The blog's own files of data. */
  readonly data: DataFiles;
  readonly texts: Pick<ProjectTexts, "find">;
  readonly dialect: Pick<Dialect, "bundleHeroes" | "features" | "mediaFolderKeys" | "templates">;
  /** The dialect's, as the configuration changes it. */
  readonly address: RootRules;
}

export interface ArticleRendering {
  readonly article: Article;
  readonly problems: readonly Problem[];
}

/** Renders an article's body, follows its references and derives what its front matter leaves out. */
export function renderArticle(
  draft: WholeDraft,
  { site, media, links, pages, mappings, values, data, texts, dialect, address }: RenderingRules,
): ArticleRendering {
  const source = bodyText(draft);
  const { basePath } = address;
  const mediaFolder = dialect.mediaFolderKeys.map((key) => draft.data[key]).find(Boolean);
  const references = new ArticleReferences(draft, {
    site,
    media,
    links,
    pages,
    address,
    ...(typeof mediaFolder === "string" && { mediaFolder }),
  });
  const features = featuresOf(draft, dialect);
  const { dataFolder } = dialect.templates;
  const { markdown, excerpt, notes } = expandTemplates(source, dialect.templates, {
    isMdx: MDX_FILE.test(draft.file),
    math: features.math,
    page: {
      title: draft.title,
      url: draft.path.slice(basePath.length),
      id: draft.path.slice(basePath.length).replace(/(?:\.html|\/)$/, ""),
      slug: draft.slug,
      name: basename(draft.file),
      date: draft.published.day,
      ...draft.data,
    },
    site: {
      ...values.of(draft.file),
      ...(dataFolder !== undefined && { data: data.namedIn(draft.file, source, dataFolder) }),
      title: site.title,
      description: site.description,
    },
    siteUrl: site.url,
    basePath,
    articleUrl: (reference, language) =>
      links.named(draft.file, reference, language) ??
      (language === undefined ? references.pageNamed(reference) : undefined),
    articleTitle: (reference) => links.titleOf(draft.file, reference),
    fileNamed: (name) => references.fileNamed(name),
    filesIn: (folder) => references.filesIn(folder),
    textOf: (file, folders) => texts.find(draft.file, file, folders),
    mappings,
  });
  const options: RenderOptions = {
    permalink: site.url + draft.path,
    features,
    resolve: (reference, kind) => references.resolve(reference, kind),
  };
  const body = renderMarkdown(markdown, options);
  for (const { needle, ...note } of [...notes, ...body.notes]) references.complain(note, needle);
  const authors = draft.authors.map((person) => references.author(person));
  const heroField = draft.hero ?? references.heroOfBundle(dialect.bundleHeroes);
  const hero = heroField && references.picture(heroField.reference, heroField.alt, heroField.place);
  const {
    enclosure,
    podcast,
    complaints = [],
  } = draft.enclosure ? resolveEnclosure(draft.enclosure, draft.file, site.url, media) : {};
  for (const complaint of complaints) references.complain(complaint, draft.enclosure?.place);
  const published = draft.published.instant;
  const created = draft.created?.day;
  return {
    problems: references.problems,
    article: {
      id: articleId(draft, site.url),
      path: draft.path,
      translationKey: draft.translationKey,
      slug: draft.slug,
      source: draft.source,
      title: draft.title,
      summary: draft.description ?? summarize(excerptText(excerpt, options) || body.firstParagraph),
      language: draft.language,
      authors,
      tags: tagsOf(draft.tags),
      published,
      updated: Math.max(published, draft.updated?.instant ?? published),
      minutes: statedMinutes(draft.readTime) ?? readingMinutes(body.words),
      words: body.words,
      html: body.html,
      text: body.text,
      markdown: source,
      ...(draft.subtitle !== undefined && { subtitle: draft.subtitle }),
      ...(created !== undefined && { created }),
      ...(draft.readTime !== undefined && { readTime: draft.readTime }),
      ...(draft.callToAction !== undefined && { callToAction: draft.callToAction }),
      ...(hero && { hero }),
      ...(enclosure && { enclosure }),
      ...(podcast && { podcast }),
      ...(draft.externalUrl !== undefined && { externalUrl: draft.externalUrl }),
      ...(draft.canonicalUrl !== undefined && { canonicalUrl: draft.canonicalUrl }),
    },
  };
}

/** Formulas are read where the dialect has them, or the article itself asks for them. */
function featuresOf({ data }: ArticleDraft, { features }: RenderingRules["dialect"]): MarkdownFeatures {
  const asks = [data, data.extra, data.params]
    .filter(isGroup)
    .flatMap((group) => MATH_KEYS.map((key) => group[key]))
    // `math: { enable: true }`
    .some((value) => String(isGroup(value) ? value.enable : value) === "true");
  // Delimiters that a configuration lists are all there are.
  return asks && !Array.isArray(features.math) ? { ...features, math: true } : features;
}

/** The excerpt that the author marked, as one paragraph. */
function excerptText(excerpt: string | undefined, options: RenderOptions): string {
  if (excerpt === undefined) return "";
  return renderMarkdown(excerpt, { ...options, resolve: () => undefined })
    .text.replace(/\s+/g, " ")
    .trim();
}

/** `8 mins`, `8 min read`, `8` → 8 */
function statedMinutes(readTime: string | undefined): number | undefined {
  const minutes = /^\s*(\d{1,4})\s*(m|$)/i.exec(readTime ?? "")?.[1];
  return minutes === undefined || minutes === "0" ? undefined : Number(minutes);
}
