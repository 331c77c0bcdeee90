import { build } from "../../../src/build/build.ts";
import type { PresentArticle } from "../../../src/build/old-feeds/present-article.ts";
import { type Files, temporaryFolder } from "../../support/folder.ts";
import { article } from "../../support/serve.ts";

export const LANTERN = `---
title: The Lantern
url: https://lantern.example
---
`;

/** The articles that the feeds beside this file are about, as files below `articles/`. */
export const ARTICLES: Files = Object.fromEntries(
  [
    ["2016-09-21-hello-world", "Hello, world"],
    ["2016-10-05-tea", `'Tea & toast: "a love story"'`],
    ["2017-01-02-links", "Links"],
    ["2017-02-02-links-2", "Links"],
    ["2017-05-05-日本語", "日本語の題名"],
    ["2018-01-01-cafe-au-lait", "Café au lait"],
  ].map(([name = "", title = ""]) => [
    `articles/${name}.md`,
    article({ title, publish_date: name.slice(0, 10) }),
  ]),
);

/** A content folder that goes when the test is over. */
export function lantern(files: Files = {}): string {
  return temporaryFolder({ "site.md": LANTERN, ...ARTICLES, ...files });
}

export function articlesOf(content: string): readonly PresentArticle[] {
  const { present, problems } = build({ content });
  if (!present) throw new Error(JSON.stringify(problems));
  return present();
}
