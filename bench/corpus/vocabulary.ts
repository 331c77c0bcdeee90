import { Random } from "./random.ts";
import { WORDLISTS, type Wordlist } from "./words.ts";

/** Words at the start of a list that say nothing by themselves. */
const SMALL_WORDS = 40;

/** Turns of speech of a language. */
const PHRASES = 400;

/** A language of the corpus: its words and turns of speech, the frequent ones first, and the small change of its sentences. */
export interface Vocabulary {
  /** BCP 47 language tag. */
  readonly language: string;
  readonly words: readonly string[];
  /** Where in `words` those begin that an article can be about. */
  readonly topics: number;
  readonly phrases: readonly (readonly string[])[];
  /** Words that join two halves of a sentence. */
  readonly joints: readonly string[];
}

export const VOCABULARIES: readonly Vocabulary[] = WORDLISTS.map(vocabularyOf);

function vocabularyOf({ language, words, endings, joints }: Wordlist): Vocabulary {
  const stems = words.slice(SMALL_WORDS);
  const all = [...words, ...endings.flatMap((ending) => stems.map((stem) => stem + ending))];
  const random = new Random(all.length);
  const phrase = () => Array.from({ length: random.between(2, 4) }, () => all[random.ranked(all.length)]!);
  return {
    language,
    words: all,
    topics: SMALL_WORDS,
    phrases: Array.from({ length: PHRASES }, phrase),
    joints,
  };
}
