import { ArticleIndex } from "../../src/build/article/link-index.ts";
import { ArticleLinks } from "../../src/build/article/links.ts";
import { PageRecord } from "../../src/build/article/page-record.ts";
import { renderArticle } from "../../src/build/article/render-article.ts";
import { readSource, settleContents } from "../../src/build/content/read-content.ts";
import { MediaRecord } from "../../src/build/media/media-record.ts";
import { DataFiles } from "../../src/build/projects/data-files.ts";
import { type SurveyOptions, surveySite } from "../../src/build/survey.ts";
import type { Article } from "../../src/model/article.ts";
import type { Site } from "../../src/model/site.ts";

/** The articles that a build would publish, whole, oldest first; none where `site.md` is in the way. */
export function readArticles(options: SurveyOptions): { site?: Site; articles: Article[] } {
  const survey = surveySite(options);
  if (Array.isArray(survey)) return { articles: [] };
  const { site, plan, media, mappings, values, texts, pages } = survey;
  const readings = plan.files.map((source) => readSource(source, plan));
  const { drafts } = settleContents(readings, plan);
  const bodies = new Map(plan.files.map(({ file }, i) => [file, readings[i]!.body?.bytes]));
  const rules = {
    site,
    mappings,
    values,
    data: new DataFiles(texts),
    texts,
    dialect: plan.dialect,
    address: plan.rules.address.rules,
    media: new MediaRecord(media),
    links: new ArticleLinks(new ArticleIndex(drafts, site.url)),
    pages: new PageRecord(pages),
  };
  const whole = drafts.map((draft) => ({ ...draft, body: bodies.get(draft.file)! }));
  return { site, articles: whole.map((draft) => renderArticle(draft, rules).article) };
}
