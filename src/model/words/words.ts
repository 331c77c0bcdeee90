import { AR } from "./ar.ts";
import { DE } from "./de.ts";
import { EN } from "./en.ts";
import { ES } from "./es.ts";
import { FR } from "./fr.ts";
import type { Words } from "./vocabulary.ts";

/** Every language that the pages' own words are written in. A new one is a new file and its name here. */
const VOCABULARIES: readonly Words[] = [EN, AR, DE, ES, FR];

/**
 * The words for pages of a language, or English ones where there are none: `language` of the result says which.
 *
 * @param language BCP 47 tag; only its first part counts
 */
export function wordsFor(language: string): Words {
  const [primary] = language.toLowerCase().split("-");
  return VOCABULARIES.find((words) => words.language === primary) ?? EN;
}
