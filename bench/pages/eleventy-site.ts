import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { progress } from "../support/progress.ts";
import { pictureFolders, publishedArticles } from "./published-articles.ts";
import { ARTICLE, type Site } from "./site.ts";
import { serveFolder } from "./static-server.ts";

const BLOG = "eleventy-base-blog@5.0.2";
const ELEVENTY = "0.11.1";

/** What the blog's manifest asks for to build; not the host's own tool, which it names too. */
const PACKAGES = [
  `@11ty/eleventy@${ELEVENTY}`,
  "@11ty/eleventy-navigation@0.1.6",
  "@11ty/eleventy-plugin-rss@1.0.9",
  "@11ty/eleventy-plugin-syntaxhighlight@3.0.1",
  "luxon@1.28.1",
  "markdown-it@8.4.2",
  "markdown-it-anchor@5.2.5",
];

/**
 * The descendant of Eleventy's base blog that is on npm, with our articles for its posts, and without the analytics of whoever
 * put it there.
 */
export async function eleventySite(work: string): Promise<Site> {
  const folder = join(work, "eleventy");
  const blog = join(folder, "package");
  mkdirSync(folder, { recursive: true });
  if (!existsSync(join(folder, "node_modules/@11ty/eleventy"))) install(folder);
  rmSync(blog, { recursive: true, force: true });
  const archive = `${BLOG.replace("@", "-")}.tgz`;
  execFileSync("tar", ["xzf", archive], { cwd: folder });
  rmSync(join(blog, "posts/backend-devs-dont-upgrade-to-apple-silicon-yet.md"));
  const base = join(blog, "_includes/layouts/base.njk");
  const analytics = /\s*<!-- Global site tag[\s\S]*?<\/script>\s*<script>[\s\S]*?<\/script>/;
  writeFileSync(base, readFileSync(base, "utf8").replace(analytics, ""));
  for (const { slug, text } of publishedArticles()) {
    writeFileSync(join(blog, `posts/${slug}.md`), text.replace("---\n", "---\nlayout: layouts/post.njk\n"));
  }
  for (const pictures of pictureFolders()) cpSync(pictures, join(blog, "img/ours"), { recursive: true });
  execFileSync(process.execPath, [join(folder, "node_modules/@11ty/eleventy/cmd.js"), "--quiet"], {
    cwd: blog,
    stdio: ["ignore", "ignore", "inherit"],
  });
  const output = join(blog, "_site");
  // The articles' pictures, where the articles look for them.
  for (const pictures of pictureFolders())
    cpSync(pictures, join(output, "posts/images"), { recursive: true });
  const { origin, close } = await serveFolder(output);
  return {
    name: "Eleventy's base blog",
    version: BLOG.split("@")[1]!,
    pages: { home: `${origin}/`, article: `${origin}/posts/${ARTICLE}/` },
    close,
  };
}

function install(folder: string): void {
  progress(`installing Eleventy ${ELEVENTY} and its base blog`);
  writeFileSync(join(folder, "package.json"), '{ "private": true }\n');
  for (const args of [
    ["install", "--no-audit", "--no-fund", "--ignore-scripts", ...PACKAGES],
    ["pack", BLOG],
  ]) {
    execFileSync("npm", [...args, "--silent"], { cwd: folder, stdio: ["ignore", "ignore", "inherit"] });
  }
}
