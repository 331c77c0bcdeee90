import fc from "fast-check";
import type { Article } from "../../src/model/article.ts";
import { type Deployment, deploy, numbered } from "./memory.ts";

/** What happens to a publication, one thing after the other. Articles are named by their place, modulo how many there are. */
export type Event =
  | { readonly kind: "publish"; readonly ago: number; readonly tagged: boolean }
  | { readonly kind: "schedule"; readonly ahead: number; readonly tagged: boolean }
  | { readonly kind: "edit"; readonly which: number }
  | { readonly kind: "move"; readonly which: number; readonly by: number }
  | { readonly kind: "delete"; readonly which: number }
  | { readonly kind: "limit"; readonly limit: number }
  | { readonly kind: "rename" }
  | { readonly kind: "redeploy" }
  | { readonly kind: "wait"; readonly ms: number }
  | { readonly kind: "poll"; readonly pollers: number };

const seconds = (most: number) => fc.integer({ min: 0, max: most * 1000 });
const which = fc.nat(30);

export const event: fc.Arbitrary<Event> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ kind: fc.constant("publish"), ago: seconds(20), tagged: fc.boolean() }),
  },
  {
    weight: 7,
    arbitrary: fc.record({ kind: fc.constant("schedule"), ahead: seconds(60), tagged: fc.boolean() }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("edit"), which }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant("move"), which, by: fc.integer({ min: -30_000, max: 30_000 }) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("delete"), which }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("limit"), limit: fc.integer({ min: 1, max: 8 }) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("rename") }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("redeploy") }) },
  {
    weight: 10,
    arbitrary: fc.record({ kind: fc.constant("wait"), ms: fc.integer({ min: 1, max: 30_000 }) }),
  },
  { weight: 16, arbitrary: fc.record({ kind: fc.constant("poll"), pollers: fc.nat(31) }) },
);

const START = Date.UTC(2026, 0, 1);

/** A publication through its history: what is deployed, and when it is. */
export class History {
  now = START;
  #articles: Article[] = [];
  #count = 0;
  #limit = 3;
  #title = 0;
  #deployed = START;
  #deployment: Deployment | undefined;

  /** Begins with a few articles. */
  constructor(count: number) {
    for (let i = 0; i < count; i++) this.#add(START - (count - i) * 5000, i % 2 === 0);
  }

  happen(event: Exclude<Event, { kind: "poll" }>): void {
    // Nobody deploys twice in a second, and `Last-Modified` could not tell it.
    this.now += event.kind === "wait" ? event.ms : 1000;
    if (event.kind === "wait") return;
    this.#deployed = this.now;
    this.#deployment = undefined;
    const place = "which" in event && this.#articles.length > 0 ? event.which % this.#articles.length : -1;
    const article = this.#articles[place];
    if (event.kind === "publish") this.#add(this.now - event.ago, event.tagged);
    else if (event.kind === "schedule") this.#add(this.now + event.ahead, event.tagged);
    else if (event.kind === "limit") this.#limit = event.limit;
    else if (event.kind === "rename") this.#title++;
    else if (article && event.kind === "delete") this.#articles.splice(place, 1);
    else if (article && event.kind === "edit") {
      this.#articles[place] = { ...article, html: `${article.html}<p>Edited</p>` };
    } else if (article && event.kind === "move") {
      const published = article.published + event.by;
      this.#articles[place] = { ...article, published, updated: published };
    }
  }

  get deployment(): Deployment {
    this.#deployment ??= deploy(this.#articles, {
      site: { feedLimit: this.#limit, title: `Title ${this.#title}` },
      deployed: this.#deployed,
    });
    return this.#deployment;
  }

  #add(published: number, tagged: boolean): void {
    const tags = tagged ? [{ name: "T", slug: "t" }] : [];
    this.#articles.push(numbered(this.#count++, published, { tags }));
  }
}
