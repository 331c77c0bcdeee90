import type * as Eld from "eld/extrasmall";
import { lazyModule } from "../lazy-package.ts";
import { namedLanguage } from "../site/named-language.ts";
import type { Sample } from "./sample-articles.ts";

const eld = lazyModule<typeof Eld>("eld/extrasmall");

/** Characters of an article by which its language is told. */
const ENOUGH = 2000;
/** Fewer letters tell nothing. */
const LEAST = 100;

/** What is no prose: tags of HTML and of templates, addresses. */
const NO_PROSE = /<[^<>]*>|\{[{%][^{}]*[%}]\}|\bhttps?:\S+/g;

/** Share of the articles that a blog's language has at the least; with less, a few more articles could turn the guess. */
const MOST = 0.75;

/**
 * The language that nearly all of some articles are in: the one that an article's front matter names, else the one that its
 * words show. Articles too short to tell by do not count.
 *
 * @param keys front-matter keys that name a language
 * @returns BCP 47 tag; `undefined` where there is none
 */
export function guessLanguage(samples: readonly Sample[], keys: readonly string[]): string | undefined {
  const languages = samples
    .map((sample) => namedIn(sample, keys) ?? shownBy(sample))
    .filter((language) => language !== undefined);
  const [first] = [...Map.groupBy(languages, (language) => language)].toSorted(
    ([, a], [, b]) => b.length - a.length,
  );
  return first && first[1].length >= MOST * languages.length ? first[0] : undefined;
}

function namedIn({ data }: Sample, keys: readonly string[]): string | undefined {
  return keys
    .map((key) => data[key])
    .filter((value) => typeof value === "string")
    .map(namedLanguage)
    .find((language) => language !== undefined);
}

function shownBy({ body }: Sample): string | undefined {
  const prose = body.slice(0, 2 * ENOUGH).replace(NO_PROSE, " ");
  const letters = prose.match(/\p{L}/gu)?.length ?? 0;
  if (letters < LEAST) return undefined;
  const result = eld().eld.detect(prose.slice(0, ENOUGH));
  return result.isReliable() ? result.language : undefined;
}
