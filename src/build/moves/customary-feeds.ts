/**
 * Where generators and platforms have their feeds, and which of ours take their place; `null` where none does. `:tag` and
 * `:author` stand for each tag and author there is (categories become tags). A final slash more or less does not matter.
 * They hold for every site, as far as it has the feed that they lead to: what a blog was served by before it was a folder
 * of Markdown cannot be told from the folder.
 */
export const CUSTOMARY_FEEDS: Readonly<Record<string, Readonly<Record<string, string | null>>>> = {
  wordpress: {
    "/feed": "/rss.xml",
    "/feed/rss": "/rss.xml",
    "/feed/rss2": "/rss.xml",
    "/feed/rdf": "/rss.xml",
    "/feed/atom": "/atom.xml",
    "/feed/json": "/feed.json",
    "/?feed=rss": "/rss.xml",
    "/?feed=rss2": "/rss.xml",
    "/?feed=rdf": "/rss.xml",
    "/?feed=atom": "/atom.xml",
    "/?feed=json": "/feed.json",
    "/wp-rss2.php": "/rss.xml",
    "/wp-atom.php": "/atom.xml",
    "/blog/feed": "/rss.xml",
    "/tag/:tag/feed": "/tags/:tag/rss.xml",
    "/category/:tag/feed": "/tags/:tag/rss.xml",
    "/author/:author/feed": "/authors/:author/rss.xml",
    "/feed/podcast": "/podcast.xml",
    "/feed/mp3": "/podcast.xml",
    "/comments/feed": null,
    "/?feed=comments-rss2": null,
  },
  jekyll: {
    "/feed.xml": "/rss.xml",
    "/blog/feed.xml": "/rss.xml",
    "/feed/by_tag/:tag.xml": "/tags/:tag/atom.xml",
  },
  hugo: {
    "/index.xml": "/rss.xml",
    "/blog/index.xml": "/rss.xml",
    "/post/index.xml": "/rss.xml",
    "/posts/index.xml": "/rss.xml",
    "/tags/:tag/index.xml": "/tags/:tag/rss.xml",
    "/categories/:tag/index.xml": "/tags/:tag/rss.xml",
    "/authors/:author/index.xml": "/authors/:author/rss.xml",
  },
  ghost: {
    "/rss": "/rss.xml",
    "/tag/:tag/rss": "/tags/:tag/rss.xml",
    "/author/:author/rss": "/authors/:author/rss.xml",
  },
  hexo: { "/rss2.xml": "/rss.xml" },
  eleventy: { "/feed/feed.xml": "/atom.xml", "/feed/feed.json": "/feed.json" },
  docusaurus: {
    "/blog/rss.xml": "/rss.xml",
    "/blog/atom.xml": "/atom.xml",
    "/blog/feed.json": "/feed.json",
  },
  zola: {
    "/categories/:tag/rss.xml": "/tags/:tag/rss.xml",
    "/categories/:tag/atom.xml": "/tags/:tag/atom.xml",
  },
  pelican: {
    "/feeds/all.rss.xml": "/rss.xml",
    "/feeds/all.atom.xml": "/atom.xml",
    "/feeds/:tag.rss.xml": "/tags/:tag/rss.xml",
    "/feeds/:tag.atom.xml": "/tags/:tag/atom.xml",
  },
  blogger: {
    "/feeds/posts/default": "/atom.xml",
    "/feeds/posts/default?alt=rss": "/rss.xml",
    "/feeds/comments/default": null,
  },
  "feedburner, squarespace": {
    "/?format=xml": "/rss.xml",
    "/?format=rss": "/rss.xml",
    "/blog?format=rss": "/rss.xml",
  },
  others: { "/atom": "/atom.xml", "/index.rdf": "/rss.xml", "/index.atom": "/atom.xml" },
};
