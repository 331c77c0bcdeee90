import { existsSync, statSync } from "node:fs";
import { basename, dirname, extname, join, relative, resolve, sep } from "node:path";
import mime from "mime";
import { decodePercent } from "../text/decode-percent.ts";
import { foldersUpTo } from "../projects/project-limits.ts";

export interface PlaceRules {
  /** Absolute paths of folders above which nothing is looked for: of the content, of the blogs that articles come from. */
  readonly limits: readonly string[];
  /** Absolute paths of the folders that `static:` names; they come first. */
  readonly statics: readonly string[];
  /** Names of folders whose files a site has at its root, relative to any folder from the article's up to the limit. */
  readonly staticNames: readonly string[];
  /** The path below which the site has them, percent-encoded: `/blog`. */
  readonly basePath: string;
  /** Absolute paths of the folders of content of the languages that have one each, which share the files of their pages. */
  readonly languageRoots: readonly string[];
}

/** `@site/static/a.png`, `~/assets/a.png`: how generators write paths from the project's folder, or from its sources. */
const ALIAS = /^(?:@site|@|~|#|\$)\//;
const SOURCE_ALIAS = /^(?:@|\$)(assets|images|img|lib|content|public|static)\//;

/** Knows in which places a reference may mean a file, most likely first. */
export class MediaPlaces {
  readonly #rules: PlaceRules;
  /** Folders from one up to its limit, and folders of static files among them. */
  readonly #known = new Map<
    string,
    { readonly above: readonly string[]; readonly statics: readonly string[] }
  >();

  constructor(rules: PlaceRules) {
    this.#rules = rules;
  }

  /**
   * @param from absolute path of the file that holds the reference
   * @param path a path, percent-decoded, without query and fragment
   * @returns absolute paths, without repetition
   */
  of(from: string, path: string): string[] {
    const folder = dirname(from);
    const { above, statics } = this.#around(folder);
    const alias = ALIAS.exec(path)?.[0];
    const roots = [...this.#rules.statics, ...statics, ...above];
    const places: string[] = [];
    if (path.startsWith("/")) {
      for (const one of this.#rooted(path)) places.push(...roots.map((root) => join(root, one)));
    } else {
      places.push(resolve(folder, path));
      // A folder named like the article holds its files (Hexo), or is its address.
      places.push(resolve(folder, basename(from, extname(from)), path));
      if (alias !== undefined) {
        const rest = path.slice(alias.length);
        places.push(...above.flatMap((root) => [join(root, rest), join(root, "src", rest)]));
      } else if (SOURCE_ALIAS.test(path)) {
        places.push(
          ...above.flatMap((root) => [join(root, "src", path.slice(1)), join(root, path.slice(1))]),
        );
      } else if (!path.startsWith(".")) places.push(...roots.map((root) => join(root, path)));
      // What makes pictures may read them from the folder in which the generator runs (eleventy-img).
      else if (path.startsWith("./") && isImage(path)) places.push(...above.map((root) => join(root, path)));
      places.push(...this.#inOtherLanguages(folder).map((other) => resolve(other, path)));
    }
    return [...new Set(places)];
  }

  /** The same folder in the content of other languages. */
  #inOtherLanguages(folder: string): string[] {
    const { languageRoots } = this.#rules;
    const own = languageRoots.find((root) => `${folder}${sep}`.startsWith(root + sep));
    if (own === undefined) return [];
    return languageRoots.filter((root) => root !== own).map((root) => join(root, relative(own, folder)));
  }

  /** Folders of static files on the way up from one. */
  staticsAbove(folder: string): readonly string[] {
    return this.#around(folder).statics;
  }

  /** The highest folder above one that is looked at. */
  rootAbove(folder: string): string {
    return this.#around(folder).above.at(-1)!;
  }

  /** A path from the site's root, likeliest first. */
  #rooted(path: string): string[] {
    const base = decodePercent(this.#rules.basePath);
    return base !== "" && path.startsWith(`${base}/`) ? [path.slice(base.length), path] : [path];
  }

  #around(folder: string) {
    const known = this.#known.get(folder);
    if (known) return known;
    const { limits, staticNames, statics } = this.#rules;
    const above = foldersUpTo(folder, limits);
    const names = above.flatMap((root) => staticNames.map((name) => join(root, name)));
    const found = {
      above,
      statics: names.filter(
        (name) => !statics.includes(name) && existsSync(name) && statSync(name).isDirectory(),
      ),
    };
    this.#known.set(folder, found);
    return found;
  }
}

function isImage(path: string): boolean {
  return mime.getType(path)?.startsWith("image/") ?? false;
}
