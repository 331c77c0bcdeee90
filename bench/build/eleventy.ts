import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { progress } from "../support/progress.ts";
import { FEED_ENTRIES, type Generator } from "./generator.ts";

const VERSION = "3.1.8";

/**
 * Eleventy with the least that it needs to make one page for each article and one feed. Its package is installed beside the
 * work of the benchmarks, since nothing else needs it.
 */
export function eleventy(corpus: string, work: string): Generator {
  const site = join(work, "eleventy");
  const out = join(site, "public");
  const program = join(site, "node_modules/@11ty/eleventy/cmd.cjs");
  mkdirSync(site, { recursive: true });
  if (!existsSync(program)) install(site);
  const layouts = join(site, "layouts");
  rmSync(layouts, { recursive: true, force: true });
  mkdirSync(layouts, { recursive: true });
  for (const [file, text] of Object.entries(files(corpus, site))) writeFileSync(join(site, file), text);
  return {
    name: "Eleventy",
    version: VERSION,
    command: { program: process.execPath, args: [program, "--quiet"], cwd: site },
    output: [out],
  };
}

function install(site: string): void {
  progress(`installing Eleventy ${VERSION}`);
  writeFileSync(join(site, "package.json"), '{ "private": true, "type": "module" }\n');
  const args = ["install", "--no-audit", "--no-fund", "--save-exact", `@11ty/eleventy@${VERSION}`];
  execFileSync("npm", args, { cwd: site, stdio: ["ignore", "ignore", "inherit"] });
}

function files(corpus: string, site: string): Record<string, string> {
  const articles = relative(site, join(corpus, "articles"));
  const images = relative(site, join(corpus, "images"));
  return {
    "eleventy.config.js": `export default function (config) {
  config.addGlobalData("layout", "article.njk");
  config.addPassthroughCopy({ ${JSON.stringify(images)}: "images" });
  config.addCollection("newest", (api) => api.getAllSorted().slice(-${FEED_ENTRIES}).reverse());
  config.addTemplate("feed.njk", FEED, { layout: null, permalink: "/rss.xml", eleventyExcludeFromCollections: true });
  config.addFilter("utc", (date) => date.toUTCString());
  return {
    markdownTemplateEngine: false,
    dir: { input: ${JSON.stringify(articles)}, layouts: ${JSON.stringify(relative(join(corpus, "articles"), join(site, "layouts")))}, output: "public" },
  };
}

const FEED = \`<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0"><channel><title>A corpus</title><link>https://corpus.example/</link><description>A corpus</description>
{% for post in collections.newest %}<item><title>{{ post.data.title }}</title><link>https://corpus.example{{ post.url }}</link>
<guid>https://corpus.example{{ post.url }}</guid><pubDate>{{ post.date | utc }}</pubDate><description>{{ post.content }}</description></item>
{% endfor %}</channel></rss>
\`;
`,
    "layouts/article.njk": `<!doctype html>
<html><head><meta charset="utf-8"><title>{{ title }}</title></head>
<body><h1>{{ title }}</h1><p>{{ author }}, {{ page.date.toISOString() }}</p>{{ content | safe }}</body></html>
`,
  };
}
