import type { FormatFacts } from "../../src/model/format.ts";

/** How a poller asks: path and headers in, response out. */
export type Ask = (path: string, headers: Readonly<Record<string, string>>) => Promise<Response>;

/** A feed document taken apart, its entries as they are written, newest first. */
export interface Parts {
  /** Everything but the entries. */
  readonly frame: string;
  readonly entries: readonly string[];
}

const ENTRIES = { rss: /<item>.*?<\/item>\n/gs, atom: /<entry[ >].*?<\/entry>\n/gs };
const IDS = { rss: /<guid[^>]*>(.*?)<\/guid>/s, atom: /<id>(.*?)<\/id>/s, json: /"id":("(?:[^"\\]|\\.)*")/ };

export function partsOf({ format }: FormatFacts, text: string): Parts {
  if (format === "json") {
    const { items, ...frame } = JSON.parse(text) as { items: unknown[] };
    return { frame: JSON.stringify(frame), entries: items.map((item) => JSON.stringify(item)) };
  }
  return { frame: text.replace(ENTRIES[format], ""), entries: text.match(ENTRIES[format]) ?? [] };
}

export function idOf({ format }: FormatFacts, entry: string): string {
  const id = IDS[format].exec(entry)?.[1];
  if (id === undefined) throw new TypeError(`An entry without id: ${entry}`);
  return id;
}

/** Polls one feed, and holds what it has got. */
export abstract class Poller {
  readonly path: string;
  readonly facts: FormatFacts;
  /** Status of the last answer. */
  status = 0;

  constructor(path: string, facts: FormatFacts) {
    this.path = path;
    this.facts = facts;
  }

  async poll(ask: Ask): Promise<void> {
    const response = await ask(this.path, this.conditions());
    this.status = response.status;
    const text = await response.text();
    if (response.status === 200 || response.status === 226) this.take(response, partsOf(this.facts, text));
    else if (response.status === 404) this.forget();
    else if (response.status !== 304) throw new Error(`${this.path} answers ${response.status}`);
  }

  /** What it holds, as far as a document shows it: `length` is the number of entries of the full document. */
  abstract held(length: number): Parts | undefined;
  protected abstract conditions(): Record<string, string>;
  protected abstract take(response: Response, parts: Parts): void;
  protected abstract forget(): void;
}

/** Keeps the last document, and asks whether it is still the same. */
abstract class Keeper extends Poller {
  #held: Parts | undefined;
  protected validator: string | null = null;

  held(): Parts | undefined {
    return this.#held;
  }

  protected take(response: Response, parts: Parts): void {
    if (response.status !== 200) throw new Error(`${response.status} was not asked for`);
    this.#held = parts;
    this.validator = response.headers.get(this.field());
  }

  protected forget(): void {
    this.#held = undefined;
    this.validator = null;
  }

  protected abstract field(): string;
}

/** Goes by the entity tag. */
export class TagPoller extends Keeper {
  protected field(): string {
    return "ETag";
  }

  protected conditions(): Record<string, string> {
    return this.validator === null ? {} : { "If-None-Match": this.validator };
  }
}

/** Goes by the date alone. */
export class DatePoller extends Keeper {
  protected field(): string {
    return "Last-Modified";
  }

  protected conditions(): Record<string, string> {
    return this.validator === null ? {} : { "If-Modified-Since": this.validator };
  }
}

/** Takes deltas: what a 226 brings goes before what it has of other ids, and a 200 replaces everything. */
export class MergingPoller extends Poller {
  #frame = "";
  #entries: readonly string[] | undefined;
  #etag: string | null = null;

  held(length: number): Parts | undefined {
    return this.#entries && { frame: this.#frame, entries: this.#entries.slice(0, length) };
  }

  protected conditions(): Record<string, string> {
    return { "A-IM": "feed", ...(this.#etag !== null && { "If-None-Match": this.#etag }) };
  }

  protected take(response: Response, { frame, entries }: Parts): void {
    if (response.status === 226 && response.headers.get("IM") !== "feed") throw new Error("Not a feed delta");
    const ids = new Set(entries.map((entry) => idOf(this.facts, entry)));
    const kept = this.#entries?.filter((entry) => !ids.has(idOf(this.facts, entry))) ?? [];
    this.#entries = response.status === 226 ? [...entries, ...kept] : entries;
    this.#frame = frame;
    this.#etag = response.headers.get("ETag");
  }

  protected forget(): void {
    this.#entries = undefined;
    this.#etag = null;
  }
}
