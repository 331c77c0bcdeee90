import { basename, dirname, join } from "node:path";
import { ArticleIndex } from "../../src/build/article/link-index.ts";
import { ArticleLinks } from "../../src/build/article/links.ts";
import { readArticle } from "../../src/build/article/read-article.ts";
import { renderArticle } from "../../src/build/article/render-article.ts";
import { pathLanguages } from "../../src/build/content/path-language.ts";
import { dialectNamed } from "../../src/build/dialects/dialects.ts";
import { packArticle } from "../../src/build/edition/pack-article.ts";
import type { MediaLibrary } from "../../src/build/media/media-library.ts";
import { DataFiles } from "../../src/build/projects/data-files.ts";
import { ProjectTexts } from "../../src/build/projects/project-texts.ts";
import { SiteValues } from "../../src/build/projects/site-values.ts";
import type { Article } from "../../src/model/article.ts";
import type { Problem } from "../../src/model/problem.ts";
import type { Site } from "../../src/model/site.ts";
import type { MutatedArticle } from "./mutated-article.ts";

const NO_TEXTS = new ProjectTexts([]);
const NO_VALUES = new SiteValues([], []);

export interface Outcome {
  /** Absent where the article is refused or left out. */
  readonly article?: Article;
  readonly problems: readonly Problem[];
}

/** Takes one article all the way that a build does, without files. */
export function publishOne(
  { dialect: name, file, text }: MutatedArticle,
  site: Site,
  media: MediaLibrary,
): Outcome {
  const dialect = dialectNamed(name)!;
  const folders = dirname(file) === "." ? [] : dirname(file).split("/");
  const source = {
    file: join("/nowhere/blog", file),
    shown: file,
    path: file,
    above: ["blog"],
    folders,
    name: basename(file),
    inside: true,
  };
  const { draft, body, problems } = readArticle(source, text, {
    site,
    dialect,
    drafts: false,
    undated: "skip",
    nameDateFirst: false,
    address: { rules: dialect.address, patterns: new Map(), site },
    authors: new Map(),
    tagLabels: new Map(),
    languageOf: pathLanguages([source], site.language, new Set()),
    categoriesOf: () => [],
    depthInSection: () => 0,
    isBesideIndex: () => false,
    inherit: (_, matter) => matter,
    historyOf: () => undefined,
  });
  if (!draft) return { problems };
  const links = new ArticleLinks(new ArticleIndex([draft], site.url));
  const whole = { ...draft, body: body!.bytes! };
  const rendering = renderArticle(whole, {
    site,
    media,
    links,
    pages: { find: () => undefined, likely: () => undefined },
    mappings: new Map(),
    values: NO_VALUES,
    data: new DataFiles(NO_TEXTS),
    texts: NO_TEXTS,
    dialect,
    address: dialect.address,
  });
  packArticle(rendering.article, 0, { translations: [] }, site);
  return { article: rendering.article, problems: [...problems, ...rendering.problems] };
}
