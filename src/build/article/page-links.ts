import { dirname, join, relative, resolve, sep } from "node:path";
import type { SourceFile } from "../content/find-files.ts";
import { MARKDOWN_FILE } from "../markdown-file.ts";
import type { ProjectTexts } from "../projects/project-texts.ts";
import { decodePercent } from "../text/decode-percent.ts";
import { type ReadingRules, readArticle } from "./read-article.ts";

/** How the pages of a site are read that are no articles. */
export interface PagePlan {
  readonly rules: ReadingRules;
  /** Names of folders that are the root of all pages. */
  readonly roots: readonly string[];
  /** The only folder below it in which there are pages. */
  readonly within?: string;
  /** Names of the folders in which there are none. */
  readonly notIn: readonly string[];
  /** Lists of tags and the like, which have no file: the first steps of their paths. */
  readonly listings: readonly string[];
  /** Whether their files are at hand, and not just those of articles. */
  readonly areHere: boolean;
  /** The sources' files. */
  readonly files: readonly SourceFile[];
}

const FOLDER_PAGE = /\/(?:_?index|readme)(?:\/|\.html)?$/i;
const SECTION_FILE = "_index.md";

/**
 * Finds the address of a page that is no article and that an article links to by its file. What is a draft, or anything but
 * clearly public, has none.
 */
export class PageLinks {
  readonly #plan: PagePlan;
  readonly #texts: Pick<ProjectTexts, "find">;
  #files: ReadonlyMap<string, SourceFile> | undefined;

  constructor(plan: PagePlan, texts: Pick<ProjectTexts, "find">) {
    this.#plan = plan;
    this.#texts = texts;
  }

  /**
   * @param from absolute path of the article's file
   * @param reference the page's file as a link or a template tag names it: from the article's folder, or from the root (`/`, `@/`)
   * @param isName whether it may go without an ending, and mean a folder or a list of tags
   * @returns path on the site and fragment, percent-encoded
   */
  find(from: string, reference: string, isName = false): string | undefined {
    const asked = this.#read(from, reference, isName);
    if (!asked) return undefined;
    const page = asked.pages.find((one) => one !== undefined);
    const found = page ?? (asked.isFile ? undefined : this.#listing(asked.source, asked.path));
    return found ? found + asked.rest : undefined;
  }

  /**
   * Where the page would be whose file is not at hand, since nothing of the site is but its articles.
   *
   * @param reference as for `find`; what is neither a path from the root nor the name of a file tells too little
   */
  likely(from: string, reference: string): string | undefined {
    const asked = this.#plan.areHere ? undefined : this.#read(from, reference, true);
    if (!asked || asked.pages.some((page) => page !== undefined)) return undefined;
    const { source, path, isFile, rest } = asked;
    if (!isFile && !path.startsWith("/")) return undefined;
    const [place] = this.#places(source, isFile ? path : `${path.replace(/\/+$/, "")}.md`, false);
    const page = place === undefined ? undefined : this.#sourceAt(source, place);
    const address = page && this.#addressOf(page, "");
    return address && address + rest;
  }

  #read(from: string, reference: string, isName: boolean) {
    const source = this.#source(from);
    const [, written = "", rest = ""] = /^([^?#]*)(.*)$/s.exec(reference) ?? [];
    const path = decodePercent(written).replace(/^@(?=\/)/, "");
    const isFile = MARKDOWN_FILE.test(path);
    if (source === undefined || path === "" || !(isFile || isName)) return undefined;
    const ends = ["", "/index", "/_index"].map((end) => `${path.replace(/\/+$/, "")}${end}.md`);
    const places = (isFile ? [path] : ends).flatMap((name) => this.#places(source, name, isName));
    return { source, path, rest, isFile, pages: places.map((place) => this.#pageAt(source, place)) };
  }

  /** Absolute paths that a name may mean. */
  #places(source: SourceFile, name: string, isName: boolean): string[] {
    const beside = name.startsWith("/") ? [] : [resolve(dirname(source.file), name)];
    const roots = isName || name.startsWith("/") ? this.#roots(source) : [];
    return [...beside, ...roots.map((root) => join(root, name))];
  }

  /** The page in a file; empty where nobody is to see it, undefined where there is no such file. */
  #pageAt(source: SourceFile, place: string): string | undefined {
    const way = relative(dirname(source.file), place).replaceAll(sep, "/");
    const text = this.#texts.find(source.file, `./${way}`, []);
    if (text === undefined) return undefined;
    const page = this.#sourceAt(source, place);
    return (page && this.#addressOf(page, text)) ?? "";
  }

  /** A section whose articles are here, or a list of tags. */
  #listing(source: SourceFile, path: string): string | undefined {
    const bare = path.replace(/^\/+|\/+$/g, "");
    const roots = this.#roots(source);
    const section = roots.find((root) => source.file.startsWith(join(root, bare) + sep));
    const root = section ?? (this.#plan.listings.includes(bare.split("/")[0]!) ? roots[0] : undefined);
    if (root === undefined || /^$|^\.|\/\./.test(bare)) return undefined;
    const page = this.#sourceAt(source, join(root, bare, SECTION_FILE));
    return page && this.#addressOf(page, "---\ntitle: List\n---\n");
  }

  #addressOf(page: SourceFile, text: string): string | undefined {
    const { rules, roots, within, notIn } = this.#plan;
    const steps = [...page.above, ...page.folders];
    const root = steps.findLastIndex((step) => roots.includes(step));
    const below = steps.slice(root + 1);
    if (root < 0 || (within !== undefined && below[0] !== within)) return undefined;
    const { names, folders } = rules.dialect.drafts;
    const isHidden = (step: string) => folders.includes(step) || notIn.includes(step);
    if (names.test(page.name.replace(MARKDOWN_FILE, "")) || below.some(isHidden)) return undefined;
    const isSection = page.name.startsWith("_index");
    const { draft } = readArticle(page, text, isSection ? withoutPatterns(rules) : rules);
    return draft?.path.replace(FOLDER_PAGE, "/");
  }

  /** The folder that is the root of all pages around an article, where it is known: of those in its language first. */
  #roots(source: SourceFile): string[] {
    const steps = [...source.above, ...source.folders];
    const at = steps.findLastIndex((step) => this.#plan.roots.includes(step));
    if (at < 0) return [];
    const root = join(dirname(source.file), ...steps.slice(at + 1).map(() => ".."));
    const { above, folders } = this.#plan.rules.languageOf(source);
    const language = steps[at + 1];
    const isLanguage =
      above.length + folders.length < steps.length && language !== [...above, ...folders][at + 1];
    return isLanguage ? [join(root, language!), root] : [root];
  }

  /** A file as if it were among the sources; undefined where it lies above all that is known of these. */
  #sourceAt({ file, above, folders }: SourceFile, place: string): SourceFile | undefined {
    const steps = [...above, ...folders];
    for (const step of relative(dirname(file), dirname(place)).split(sep)) {
      if (step !== "..") steps.push(...(step === "" ? [] : [step]));
      else if (steps.pop() === undefined) return undefined;
    }
    const name = place.slice(place.lastIndexOf(sep) + 1);
    return { file: place, shown: place, path: "", above: steps, folders: [], name, inside: true };
  }

  #source(file: string): SourceFile | undefined {
    this.#files ??= new Map(this.#plan.files.map((source) => [source.file, source]));
    return this.#files.get(file);
  }
}

/** A section is where its folder is, whatever the patterns of its articles. */
function withoutPatterns(rules: ReadingRules): ReadingRules {
  const { address } = rules;
  const bare = { ...address.rules, languagePatterns: new Map(), folderPatterns: new Map() };
  return { ...rules, address: { ...address, rules: bare, patterns: new Map() } };
}
