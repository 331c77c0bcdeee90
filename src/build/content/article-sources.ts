import { statSync } from "node:fs";
import { dirname, join, matchesGlob, relative, resolve, sep } from "node:path";

/** A folder in which articles are looked for. */
export interface ArticleSource {
  /** Absolute path. */
  readonly folder: string;
  /** Whether a file counts, by its path below the folder (with `/`). */
  includes(path: string): boolean;
}

export interface ArticleSources {
  readonly sources: readonly ArticleSource[];
  /** Patterns that lead nowhere. */
  readonly missing: readonly string[];
}

/** Characters that make a pattern of a path. */
const MAGIC = /[*?[\]{}]|[!@+]\(/;

/**
 * Reads the `articles:` of site.md: folders, files and globs relative to the content folder; those that start with `!` are
 * left out, whether they are meant from the content folder or from the source's own.
 *
 * @param content absolute path of the content folder
 */
export function articleSources(content: string, patterns: readonly string[]): ArticleSources {
  const excludes = patterns.filter((pattern) => pattern.startsWith("!")).map((pattern) => pattern.slice(1));
  const sources: ArticleSource[] = [];
  const missing: string[] = [];
  for (const pattern of patterns) {
    if (pattern.startsWith("!")) continue;
    const source = sourceOf(content, pattern);
    if (!source) {
      missing.push(pattern);
      continue;
    }
    const { folder, includes } = source;
    sources.push({
      folder,
      includes: (path) =>
        includes(path) && !excludes.some((exclude) => isExcluded(content, folder, path, exclude)),
    });
  }
  return { sources, missing };
}

function sourceOf(content: string, pattern: string): ArticleSource | undefined {
  const whole = resolve(content, pattern);
  const stats = statSync(whole, { throwIfNoEntry: false });
  if (stats?.isDirectory()) return { folder: whole, includes: () => true };
  if (stats?.isFile()) {
    const folder = dirname(whole);
    return { folder, includes: (path) => join(folder, path) === whole };
  }
  const steps = pattern.split("/");
  const magic = steps.findIndex((step) => MAGIC.test(step));
  if (magic < 0) return undefined;
  const folder = resolve(content, steps.slice(0, magic).join("/"));
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return undefined;
  const glob = steps.slice(magic).join("/");
  return { folder, includes: (path) => matchesGlob(path, glob) };
}

function isExcluded(content: string, folder: string, path: string, exclude: string): boolean {
  const fromContent = relative(content, join(folder, path)).split(sep).join("/");
  const bare = exclude.replace(/^\.\//, "").replace(/\/+$/, "");
  return [fromContent, path].some(
    (candidate) => candidate === bare || candidate.startsWith(`${bare}/`) || matchesGlob(candidate, bare),
  );
}
