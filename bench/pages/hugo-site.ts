import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { hugoVersion } from "../build/hugo.ts";
import { pictureFolders, publishedArticles } from "./published-articles.ts";
import { ARTICLE, type Site } from "./site.ts";
import { serveFolder } from "./static-server.ts";

/**
 * Hugo with layouts written for this: it brings no theme of its own. They show what ours show (summary, picture, byline,
 * tags) in the least markup, with one small stylesheet: a floor, not what a theme from its gallery weighs.
 */
export async function hugoSite(work: string): Promise<Site> {
  const folder = join(work, "hugo");
  rmSync(folder, { recursive: true, force: true });
  const files: Record<string, string> = { ...LAYOUTS };
  for (const { slug, text } of publishedArticles()) files[`content/articles/${slug}.md`] = text;
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  for (const pictures of pictureFolders()) {
    cpSync(pictures, join(folder, "static/images"), { recursive: true });
    cpSync(pictures, join(folder, "static/articles/images"), { recursive: true });
  }
  execFileSync("hugo", ["--quiet"], { cwd: folder, stdio: ["ignore", "ignore", "inherit"] });
  const { origin, close } = await serveFolder(join(folder, "public"));
  return {
    name: "Hugo",
    version: hugoVersion(),
    pages: { home: `${origin}/`, article: `${origin}/articles/${ARTICLE}/` },
    close,
  };
}

const HEAD = `<!doctype html>
<html lang="{{ .Site.LanguageCode }}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>{{ .Title }}</title><meta name="description" content="{{ .Summary | plainify }}"><link rel="canonical" href="{{ .Permalink }}">
<link rel="stylesheet" href="/style.css"><link rel="alternate" type="application/rss+xml" href="/index.xml"></head><body>
<header><a href="/">{{ .Site.Title }}</a></header>`;

const LAYOUTS = {
  "config.toml": `baseURL = "https://example.com/"
title = "Broadsheet"
languageCode = "en"
disableKinds = ["section"]
[markup.goldmark.renderer]
unsafe = true
`,
  "layouts/index.html": `${HEAD}<main><h1>{{ .Site.Title }}</h1>
{{ range .Site.RegularPages }}<article>{{ with .Params.hero }}<img src="{{ . }}" alt="" width="1200" height="630" loading="lazy">{{ end }}
<h2><a href="{{ .RelPermalink }}">{{ .Title }}</a></h2><p>{{ .Params.subtitle }}</p><p>{{ .Params.description }}</p>
<p>{{ .Params.author }}, <time datetime="{{ .Date.Format "2006-01-02" }}">{{ .Date.Format "January 2, 2006" }}</time>, {{ .Params.read_time }}{{ range .Params.tags }}, <a href="/tags/{{ . | urlize }}/">{{ . }}</a>{{ end }}</p></article>
{{ end }}</main></body></html>
`,
  "layouts/_default/single.html": `${HEAD}<main><article><h1>{{ .Title }}</h1><p>{{ .Params.subtitle }}</p>
<p>{{ .Params.author }}, <time datetime="{{ .Date.Format "2006-01-02" }}">{{ .Date.Format "January 2, 2006" }}</time>, {{ .Params.read_time }}</p>
{{ with .Params.hero }}<img src="{{ . }}" alt="" width="1200" height="630">{{ end }}
{{ .Content }}<p><strong>{{ .Params.cta }}</strong></p></article></main></body></html>
`,
  "layouts/_default/list.html": `${HEAD}<main>{{ range .Pages }}<p><a href="{{ .RelPermalink }}">{{ .Title }}</a></p>{{ end }}</main></body></html>
`,
  "static/style.css": `body{max-width:40rem;margin:auto;padding:1rem;font:1.1rem/1.6 Georgia,serif;color:#222;background:#fff}
img{max-width:100%;height:auto}pre{overflow:auto}table{border-collapse:collapse}td,th{padding:.3rem .6rem;border:1px solid #ccc}
@media(prefers-color-scheme:dark){body{color:#ddd;background:#111}a{color:#9cf}}
`,
};
