import { html } from "hono/html";
import { isRightToLeft } from "../../model/right-to-left.ts";
import type { Words } from "../../model/words/vocabulary.ts";
import { wordsFor } from "../../model/words/words.ts";
import type { Markup } from "./markup.ts";

/** How one language says what pages say: its words, dates, numbers and lists. */
export class PageLanguage {
  /** BCP 47 tag. */
  readonly tag: string;
  readonly words: Words;
  readonly #timezone: string;
  #dates: Intl.DateTimeFormat | undefined;
  #days: Intl.DateTimeFormat | undefined;

  constructor(tag: string, timezone: string) {
    this.tag = tag;
    this.words = wordsFor(tag);
    this.#timezone = timezone;
  }

  /** Language and direction of an element that says words of `words` on a page of another language. */
  get wordsAttributes(): Markup {
    return languageAttributes(this.words.language);
  }

  /** A day in the site's time zone. */
  time(instant: string): Markup {
    this.#dates ??= new Intl.DateTimeFormat(this.tag, { dateStyle: "long", timeZone: this.#timezone });
    return html`<time datetime="${instant}">${this.#dates.format(new Date(instant))}</time>`;
  }

  /** The same without its year. */
  dayOfYear(instant: string): Markup {
    this.#days ??= new Intl.DateTimeFormat(this.tag, {
      day: "numeric",
      month: "long",
      timeZone: this.#timezone,
    });
    return html`<time datetime="${instant}">${this.#days.format(new Date(instant))}</time>`;
  }

  minutes(count: number): string {
    return new Intl.NumberFormat(this.tag, { style: "unit", unit: "minute" }).format(count);
  }

  /** E.g. `12 articles`. */
  articles(count: number): string {
    const { language, articles } = this.words;
    const pattern = articles[new Intl.PluralRules(language).select(count)] ?? articles.other;
    return pattern.replace("{}", new Intl.NumberFormat(language).format(count));
  }

  /** E.g. `Ada, Ben and Cleo`. */
  list(items: readonly Markup[]): Markup {
    return this.#joined(items, "conjunction");
  }

  /** E.g. `Feedly, Inoreader, or NewsBlur`. */
  alternatives(items: readonly Markup[]): Markup {
    return this.#joined(items, "disjunction");
  }

  #joined(items: readonly Markup[], type: Intl.ListFormatType): Markup {
    const rest = [...items];
    const parts = new Intl.ListFormat(this.words.language, { type }).formatToParts(items.map(() => "-"));
    return html`${parts.map(({ type, value }) => (type === "element" ? rest.shift() : value))}`;
  }

  /** A pattern of `words` with its `{}` filled. */
  fill(pattern: string, filling: Markup | string): Markup {
    const [before, after] = pattern.split("{}");
    return html`${before}${filling}${after}`;
  }
}

/** Attributes that say the language of an element, and its direction. */
export function languageAttributes(language: string): Markup {
  return html` lang="${language}" dir="${isRightToLeft(language) ? "rtl" : "ltr"}"`;
}
