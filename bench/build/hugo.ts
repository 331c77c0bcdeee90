import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isInstalled } from "../support/machine.ts";
import { FEED_ENTRIES, type Generator } from "./generator.ts";

/**
 * Hugo with the least that it needs to make one page for each article and one feed: no tag pages, no sitemap, no
 * highlighting.
 *
 * @throws Error that says how to get it
 */
export function hugo(corpus: string, work: string): Generator {
  if (!isInstalled("hugo")) throw new Error("hugo is missing. On Debian and Ubuntu: apt-get install hugo");
  const site = join(work, "hugo");
  const out = join(site, "public");
  rmSync(site, { recursive: true, force: true });
  mkdirSync(join(site, "layouts/_default"), { recursive: true });
  for (const [file, text] of Object.entries(files(corpus))) writeFileSync(join(site, file), text);
  return {
    name: "Hugo",
    version: hugoVersion(),
    command: { program: "hugo", args: ["--quiet", "--destination", out], cwd: site },
    output: [out],
  };
}

export function hugoVersion(): string {
  return /v(\d[\d.]*)/.exec(execFileSync("hugo", ["version"], { encoding: "utf8" }))?.[1] ?? "unknown";
}

function files(corpus: string): Record<string, string> {
  return {
    "config.toml": `baseURL = "https://corpus.example/"
title = "A corpus"
languageCode = "en"
disableKinds = ["taxonomy", "term", "sitemap", "section", "404"]
[markup.highlight]
codeFences = false
[outputs]
home = ["HTML", "RSS"]
[[module.mounts]]
source = ${JSON.stringify(join(corpus, "articles"))}
target = "content/articles"
[[module.mounts]]
source = ${JSON.stringify(join(corpus, "images"))}
target = "static/images"
`,
    "layouts/_default/single.html": `<!doctype html>
<html><head><meta charset="utf-8"><title>{{ .Title }}</title></head>
<body><h1>{{ .Title }}</h1><p>{{ .Params.author }}, {{ .Date.Format "2006-01-02" }}</p>{{ .Content }}</body></html>
`,
    "layouts/index.html": `<!doctype html>
<html><head><meta charset="utf-8"><title>{{ .Title }}</title></head>
<body>{{ range first ${FEED_ENTRIES} .Site.RegularPages }}<p><a href="{{ .RelPermalink }}">{{ .Title }}</a></p>{{ end }}</body></html>
`,
    "layouts/index.rss.xml": `{{ \`<?xml version="1.0" encoding="utf-8"?>\` | safeHTML }}
<rss version="2.0"><channel><title>{{ .Site.Title }}</title><link>{{ .Permalink }}</link><description>{{ .Site.Title }}</description>
{{ range first ${FEED_ENTRIES} .Site.RegularPages }}<item><title>{{ .Title }}</title><link>{{ .Permalink }}</link><guid>{{ .Permalink }}</guid>
<pubDate>{{ .Date.Format "Mon, 02 Jan 2006 15:04:05 -0700" | safeHTML }}</pubDate><description>{{ .Content | html }}</description></item>
{{ end }}</channel></rss>
`,
  };
}
