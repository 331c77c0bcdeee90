import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";

/** An article of this repository as other generators want it. */
export interface PortableArticle {
  readonly slug: string;
  /** The file, its fields named as other generators name them. */
  readonly text: string;
  /** Name of the file of its hero image. */
  readonly hero: string | undefined;
}

const CONTENT = resolve(import.meta.dirname, "../../content");

/** The published articles of this repository. */
export function publishedArticles(): PortableArticle[] {
  const folder = join(CONTENT, "articles");
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".md"))
    .sort()
    .flatMap((file) => {
      const text = readFileSync(join(folder, file), "utf8");
      if (/^draft: true$/m.test(text)) return [];
      const own = basename(file, ".md");
      const slug = /^slug: (.*)$/m.exec(text)?.[1] ?? (own === "index" ? dirname(file) : own);
      const hero = /^heroImage: ["']?(.*?)["']?$/m.exec(text)?.[1];
      return [
        {
          slug,
          text: text
            .replace(/^publish_date:/m, "date:")
            .replace(/^heroImage: .*$/m, (line) => pictured(line, hero)),
          hero: hero && basename(hero),
        },
      ];
    });
}

/** All pictures of the content, by where they are. */
export function pictureFolders(): string[] {
  return [join(CONTENT, "images"), join(CONTENT, "articles/moving-house")];
}

function pictured(line: string, hero: string | undefined): string {
  return hero === undefined ? line : `hero: /images/${basename(hero)}`;
}
