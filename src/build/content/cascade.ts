import { matchesGlob } from "node:path";
import { asGroup, type Group, isGroup } from "../group.ts";
import type { Merge } from "./unite-lists.ts";

/** Front matter for the articles of a place, all or some of them. */
export interface Cascade {
  readonly values: Group;
  /** Which articles; absent: all of them. */
  readonly target?: CascadeTarget;
}

/** Globs, in lower case, all of which must match; those that are undefined do. */
interface CascadeTarget {
  readonly path: string | undefined;
  readonly language: string | undefined;
  readonly kind: string | undefined;
  readonly environment: string | undefined;
}

/** What a target chooses an article by. */
export interface Targeted {
  /** From the folder of content, with a slash in front, without language and ending: `/posts/a`. */
  readonly path: string;
  /** BCP 47. */
  readonly language: string;
}

/** An article is a page, and what is deployed is production. */
const ARTICLE = { kind: "page", environment: "production" };

/** `/blog**`, `/blog/**.md`: in Hugo such stars lead into folders too. */
const WITHIN_STEP = /(?<![/{,]|^)\*\*|\*\*(?![/},]|$)/g;

/**
 * Reads `cascade` as Hugo has it, in its configuration and in front matter: a group, or a list of them
 * (https://gohugo.io/configuration/cascade/, https://gohugo.io/content-management/front-matter/#cascade).
 *
 * @param language of the articles that it is for, unless it names another
 */
export function readCascade(written: unknown, language?: string): Cascade[] {
  return (Array.isArray(written) ? written : [written]).filter(isGroup).map((part) => {
    const { target, _target = target, ...values } = part;
    return { values, target: readTarget({ lang: language, ...asGroup(_target) }) };
  });
}

/** Adds to front matter what it does not say itself: of parts that say the same, the first counts. */
export function withCascade(
  cascade: readonly Cascade[],
  data: Group,
  article: Targeted,
  merge: Merge,
): Group {
  return cascade
    .filter(({ target }) => target === undefined || isMeant(target, article))
    .reduce((all, { values }) => merge(values, all), data);
}

function readTarget({ path, lang, kind, environment }: Group): CascadeTarget {
  return { path: glob(path), language: glob(lang), kind: glob(kind), environment: glob(environment) };
}

function glob(value: unknown): string | undefined {
  if (typeof value !== "string" || value === "") return undefined;
  return value.toLowerCase().replace(WITHIN_STEP, "{*,*/**/*}");
}

/** Older Hugos name files in `path`, newer ones pages: with the ending and without. */
function isMeant({ path, language, kind, environment }: CascadeTarget, article: Targeted): boolean {
  const place = article.path.toLowerCase();
  return (
    (path === undefined || matchesGlob(place, path) || matchesGlob(`${place}.md`, path)) &&
    matches(article.language.toLowerCase(), language) &&
    matches(ARTICLE.kind, kind) &&
    matches(ARTICLE.environment, environment)
  );
}

function matches(value: string, pattern: string | undefined): boolean {
  return pattern === undefined || matchesGlob(value, pattern);
}
