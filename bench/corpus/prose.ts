import type { Random } from "./random.ts";
import type { Vocabulary } from "./words.ts";

/** Words at the start of a vocabulary that say nothing by themselves. */
const SMALL_WORDS = 40;

/** Writes text of one language, as Markdown. */
export class Prose {
  readonly #random: Random;
  readonly #vocabulary: Vocabulary;

  constructor(random: Random, vocabulary: Vocabulary) {
    this.#random = random;
    this.#vocabulary = vocabulary;
  }

  words(least: number, most: number): string {
    const { words } = this.#vocabulary;
    const count = this.#random.between(least, most);
    const word = () => words[this.#random.chance(0.4) ? this.#random.ranked(words.length) : this.#rare()]!;
    return Array.from({ length: count }, word).join(" ");
  }

  /** Not one of the small words that stand first. */
  #rare(): number {
    return this.#random.between(SMALL_WORDS, this.#vocabulary.words.length - 1);
  }

  /** A few words that begin with a capital letter. */
  title(least = 3, most = 8): string {
    return capitalized(this.words(least, most));
  }

  /** @param links what links of this sentence may point to */
  sentence(links: readonly string[] = []): string {
    const random = this.#random;
    const halves = [this.words(4, 12)];
    if (random.chance(0.4)) halves.push(`${random.pick(this.#vocabulary.joints)} ${this.words(3, 9)}`);
    const inserted = this.#inserted(links);
    if (inserted !== "") halves.push(inserted);
    return `${capitalized(halves.join(random.chance(0.5) ? ", " : " "))}${random.pick([".", ".", ".", ".", "?", "!"])}`;
  }

  paragraph(least: number, most: number, links: readonly string[] = []): string {
    const count = this.#random.between(least, most);
    return Array.from({ length: count }, () => this.sentence(links)).join(" ");
  }

  /** What makes Markdown of prose: emphasis, code, a link, some signs that need escaping. */
  #inserted(links: readonly string[]): string {
    const random = this.#random;
    const kind = random.next();
    if (kind < 0.08) return `*${this.words(1, 3)}*`;
    if (kind < 0.14) return `**${this.words(1, 3)}**`;
    if (kind < 0.22) return `\`${this.words(1, 1)}_${random.between(1, 99)}()\``;
    if (kind < 0.34 && links.length > 0) return `[${this.words(1, 4)}](${random.pick(links)})`;
    if (kind < 0.37) return `${this.words(1, 1)} & ${this.words(1, 1)}`;
    if (kind < 0.39) return `“${this.words(2, 4)}”`;
    return "";
  }
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
