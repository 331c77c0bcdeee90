import type { Random } from "./random.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Words that an author comes back to. */
const TOPICS = 60;

/** Phrases that an author comes back to. */
const OWN_PHRASES = 12;

/**
 * Writes text of one author in one language, as Markdown. How often it repeats itself is measured, not guessed: see
 * `docs/decisions/corpus.md`.
 */
export class Prose {
  readonly #random: Random;
  readonly #vocabulary: Vocabulary;
  readonly #topics: readonly string[];
  readonly #phrases: readonly (readonly string[])[];

  constructor(random: Random, vocabulary: Vocabulary) {
    this.#random = random;
    this.#vocabulary = vocabulary;
    const { words, topics } = vocabulary;
    this.#topics = Array.from({ length: TOPICS }, () => words[random.between(topics, words.length - 1)]!);
    this.#phrases = Array.from({ length: OWN_PHRASES }, () =>
      Array.from({ length: random.between(2, 3) }, () => random.pick(this.#topics)),
    );
  }

  words(least: number, most: number): string {
    const count = this.#random.between(least, most);
    const words: string[] = [];
    while (words.length < count) words.push(...this.#turn().slice(0, count - words.length));
    return words.join(" ");
  }

  /** A word, or some that often stand together. */
  #turn(): readonly string[] {
    const random = this.#random;
    const { words, phrases } = this.#vocabulary;
    const kind = random.next();
    if (kind < 0.03) return ranked(phrases, random);
    if (kind < 0.05) return ranked(this.#phrases, random);
    return [ranked(kind < 0.2 ? this.#topics : words, random)];
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

  link(links: readonly string[]): string {
    return `[${this.words(1, 4)}](${this.#random.pick(links)})`;
  }

  /** A name in a program. */
  identifier(): string {
    return `${this.words(1, 1)}_${this.words(1, 1)}`.toLowerCase();
  }

  /** What makes Markdown of prose: emphasis, code, a link, some signs that need escaping. */
  #inserted(links: readonly string[]): string {
    const random = this.#random;
    const kind = random.next();
    if (kind < 0.06) return `*${this.words(1, 3)}*`;
    if (kind < 0.11) return `**${this.words(1, 3)}**`;
    if (kind < 0.18) return `\`${this.identifier()}()\``;
    if (kind < 0.46 && links.length > 0) return this.link(links);
    if (kind < 0.49) return `${this.words(1, 1)} & ${this.words(1, 1)}`;
    if (kind < 0.51) return `“${this.words(2, 4)}”`;
    return "";
  }
}

function ranked<T>(items: readonly T[], random: Random): T {
  return items[random.ranked(items.length)]!;
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
