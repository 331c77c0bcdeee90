import { encodePath } from "../../model/encode-path.ts";
import type { Match } from "./match-entries.ts";
import type { PresentArticle } from "./present-article.ts";

/** Matches that a pattern must explain: fewer may look alike by chance. */
const FEWEST = 3;

/** Makes the id that an article would have had. */
export type IdPattern = (article: PresentArticle) => string;

/** Parts of an article that generators make ids of, the most telling first. */
const FORMS: readonly IdPattern[] = [
  ({ paths }) => paths[0],
  ({ paths }) => paths[0].replace(/\/$/, ""),
  ({ day, slug }) => `${day.replaceAll("-", "/")}/${encodePath(slug)}`,
  ({ day, slug }) => `${day.slice(0, 7).replace("-", "/")}/${encodePath(slug)}`,
  ({ day, slug }) => `${day.slice(0, 4)}/${encodePath(slug)}`,
  ({ day, identity }) => `${day}:${identity.split("/").map(encodeURIComponent).join("/")}`,
  ({ day, slug }) => `${day}-${encodePath(slug)}`,
  ({ slug }) => encodePath(slug),
  ({ slug }) => slug,
];

/**
 * The rule by which a feed made its ids, learnt from the entries that were recognised: one text before and one behind what
 * each id tells of its article, the same for all. So the ids of articles that the feed no longer lists are known too.
 *
 * @returns `undefined` when there is no such rule, as with numbers of a database
 */
export function findIdPattern(matches: readonly Match[]): IdPattern | undefined {
  const known = matches.flatMap(({ entry: { id }, article }) => (id === undefined ? [] : [{ id, article }]));
  const [first] = known;
  if (!first || known.length < FEWEST) return undefined;
  for (const form of FORMS) {
    const part = form(first.article);
    const at = first.id.lastIndexOf(part);
    if (at < 0) continue;
    const before = first.id.slice(0, at);
    const behind = first.id.slice(at + part.length);
    const pattern: IdPattern = (article) => before + form(article) + behind;
    if (known.every(({ id, article }) => pattern(article) === id)) return pattern;
  }
  return undefined;
}
