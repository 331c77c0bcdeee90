import { MARKDOWN_FILE } from "../markdown-file.ts";
import type { ArticleDraft } from "./article-draft.ts";

/** What links know of an article. */
export type LinkTarget = Pick<ArticleDraft, "file" | "path" | "title" | "language">;

/** An article that a link may mean. */
export interface Named {
  /** Its file's path without ending, in lower case. */
  readonly name: string;
  /** Its permalink. */
  readonly page: string;
  readonly title: string;
  readonly language: string;
}

/** All that links ask about the articles of a site. */
export interface LinkIndex {
  /** The permalink of the article in a file. */
  page(file: string): string | undefined;
  /** The articles whose name ends in this part. */
  named(lastPart: string): readonly Named[];
  languageOf(file: string): string | undefined;
}

export class ArticleIndex implements LinkIndex {
  readonly #pages = new Map<string, string>();
  /** Articles by the last part of their name. */
  readonly #names = new Map<string, Named[]>();
  readonly #languages = new Map<string, string>();

  /** @param siteUrl origin of the site */
  constructor(targets: readonly LinkTarget[], siteUrl: string) {
    for (const { file, path, title, language } of targets) {
      const page = siteUrl + path;
      this.#pages.set(file, page);
      this.#languages.set(file, language);
      const name = nameOf(file);
      const bare = withoutLanguage(name, language);
      for (const one of name === bare ? [name] : [name, bare])
        this.#add({ name: one, page, title, language });
    }
  }

  page(file: string): string | undefined {
    return this.#pages.get(file);
  }

  named(part: string): readonly Named[] {
    return this.#names.get(part) ?? [];
  }

  languageOf(file: string): string | undefined {
    return this.#languages.get(file);
  }

  #add(named: Named): void {
    const last = lastPart(named.name);
    const known = this.#names.get(last);
    if (known) known.push(named);
    else this.#names.set(last, [named]);
  }
}

/** A file's path without ending; an index file has its folder's name. */
export function nameOf(file: string): string {
  return file
    .toLowerCase()
    .replace(/\/+$/, "")
    .replace(MARKDOWN_FILE, "")
    .replace(/\.html?$/, "")
    .replace(/\/_?index$/, "");
}

export function lastPart(name: string): string {
  return name.slice(name.lastIndexOf("/") + 1);
}

/** `post.fa` of a Persian article is `post` too. */
function withoutLanguage(name: string, language: string): string {
  const [, bare = name, sign] = /^(.*)\.([a-z]{2,3})(?:[-_][a-z\d]+)?$/.exec(name) ?? [];
  return sign === language.split("-")[0] ? bare.replace(/\/_?index$/, "") : name;
}
