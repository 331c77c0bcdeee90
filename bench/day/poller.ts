/** What a program tells of itself when it polls. */
export interface Habit {
  readonly name: string;
  /** Of a thousand pollers, how many have it. */
  readonly share: number;
  /** Validators that it keeps and sends. */
  readonly validators: "tags" | "dates" | "none";
  readonly gzip: boolean;
  readonly deltas: boolean;
}

export const HABITS: readonly Habit[] = [
  { name: "tags, gzip", share: 650, validators: "tags", gzip: true, deltas: false },
  { name: "tags, gzip, A-IM", share: 200, validators: "tags", gzip: true, deltas: true },
  { name: "dates only, gzip", share: 100, validators: "dates", gzip: true, deltas: false },
  { name: "unconditional, gzip", share: 30, validators: "none", gzip: true, deltas: false },
  { name: "unconditional", share: 20, validators: "none", gzip: false, deltas: false },
];

/** One subscriber of one feed. */
export class Poller {
  readonly habit: Habit;
  readonly #url: string;
  #etag: string | null = null;
  #lastModified: string | null = null;

  constructor(habit: Habit, url: string) {
    this.habit = habit;
    this.#url = url;
  }

  /** The tag of what it has. */
  get etag(): string | null {
    return this.#etag;
  }

  request(): Request {
    const { validators, gzip, deltas } = this.habit;
    const headers = new Headers();
    if (gzip) headers.set("Accept-Encoding", "gzip");
    if (deltas) headers.set("A-IM", "feed");
    if (validators === "tags" && this.#etag !== null) headers.set("If-None-Match", this.#etag);
    if (validators !== "none" && this.#lastModified !== null)
      headers.set("If-Modified-Since", this.#lastModified);
    return new Request(this.#url, { headers });
  }

  take({ headers }: Response): void {
    this.#etag = headers.get("ETag");
    this.#lastModified = headers.get("Last-Modified");
  }
}
