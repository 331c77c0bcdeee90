import { html, raw } from "hono/html";
import type { ArticleDocument } from "../../model/article-json.ts";
import type { Markup } from "./markup.ts";
import type { PageSite } from "./page-site.ts";

/** An article as schema.org describes it, for search engines: data, which no browser runs. */
export function articleJsonLd({ manifest }: PageSite, article: ArticleDocument): Markup {
  const { title: siteTitle, url: siteUrl, icon } = manifest.site;
  const { subtitle, hero, canonical_url, word_count } = article._broadsheet;
  const data = {
    "@context": "https://schema.org",
    "@type": "Article",
    headline: article.title,
    alternativeHeadline: subtitle,
    description: article.summary,
    mainEntityOfPage: canonical_url ?? article.url,
    url: article.url,
    image: hero?.url,
    datePublished: article.date_published,
    dateModified: article.date_modified,
    inLanguage: article.language,
    wordCount: word_count,
    keywords: article.tags?.join(", "),
    author: article.authors?.map(({ name, url, avatar }) => ({
      "@type": "Person",
      name,
      url,
      image: avatar,
    })),
    publisher: { "@type": "Organization", name: siteTitle, url: `${siteUrl}/`, logo: icon?.url },
  };
  // `<` as an escape of JSON, so that nothing in the text can end the element.
  return html`<script type="application/ld+json">${raw(JSON.stringify(data).replaceAll("<", "\\u003c"))}</script>
`;
}
