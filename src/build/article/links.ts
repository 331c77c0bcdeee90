import { dirname, join, resolve } from "node:path";
import { MARKDOWN_FILE } from "../markdown-file.ts";
import { lastPart, type LinkIndex, nameOf, type Named } from "./link-index.ts";

/** Finds the article that a link between source files means, or a template tag that names one. */
export class ArticleLinks {
  readonly #index: LinkIndex;

  constructor(index: LinkIndex) {
    this.#index = index;
  }

  /**
   * @param from the file that holds the link
   * @param reference relative reference, e.g. `./other.md#part`, `../other/`, or a path from a root that is not known,
   *   e.g. `@/posts/other.md`, `/posts/other.md`
   * @returns the article's permalink, fragment kept
   */
  find(from: string, reference: string): string | undefined {
    const [path, rest] = split(reference);
    if (/^@(?:site)?\//.test(path)) return this.named(from, reference.replace(/^@(?:site)?/, ""));
    if (path.startsWith("/")) return MARKDOWN_FILE.test(path) ? this.named(from, reference) : undefined;
    const target = resolve(dirname(from), decode(path));
    for (const file of [
      target,
      `${target}.md`,
      `${target}.mdx`,
      join(target, "index.md"),
      join(target, "index.mdx"),
      join(target, "README.md"),
    ]) {
      const page = this.#index.page(file);
      if (page !== undefined) return page + rest;
    }
    const isFromRoot = MARKDOWN_FILE.test(path) && path.includes("/") && !path.startsWith(".");
    return isFromRoot ? this.named(from, reference) : undefined;
  }

  /**
   * Finds an article by its file's name, without ending and with as many of its folders as are given:
   * `2020-01-02-title`, `posts/title`, `/posts/title/index.md#part`. Of several, one in the
   * same language is meant, and of those the one nearest to `from`.
   *
   * @param language BCP 47; where it is given, only one in it is meant
   */
  named(from: string, reference: string, language?: string): string | undefined {
    const found = this.#nearest(from, reference, language);
    return found && found.page + split(reference)[1];
  }

  /** The title of that article. */
  titleOf(from: string, reference: string): string | undefined {
    return this.#nearest(from, reference)?.title;
  }

  #nearest(from: string, reference: string, wantedLanguage?: string): Named | undefined {
    const [path] = split(reference);
    const wanted = nameOf(decode(path).replace(/^(?:\.?\/)+/, ""));
    const found = this.#index
      .named(lastPart(wanted))
      .filter(({ name }) => name === wanted || name.endsWith(`/${wanted}`))
      .filter((one) => wantedLanguage === undefined || isIn(one.language, wantedLanguage));
    const language = this.#index.languageOf(from);
    const rank = (one: Named) => (one.language === language ? 1e6 : 0) + shared(one.name, from);
    return found.toSorted((a, b) => rank(b) - rank(a))[0];
  }
}

/** Whether an article's language is the one meant, or that as it is written somewhere. */
function isIn(language: string, wanted: string): boolean {
  const [shorter, longer] = [language.toLowerCase(), wanted.toLowerCase().replace("_", "-")].sort();
  return longer === shorter || longer!.startsWith(`${shorter}-`);
}

function split(reference: string): [path: string, rest: string] {
  const [, path = "", rest = ""] = /^([^?#]*)(.*)$/s.exec(reference) ?? [];
  return [path, rest];
}

/** Characters that two paths have in common at their start. */
function shared(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]?.toLowerCase()) length++;
  return length;
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
