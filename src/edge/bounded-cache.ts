interface Entry<V> {
  readonly value: V;
  readonly weight: number;
  /** When it was last put at the end. */
  placed: number;
}

/** Keeps the most recently used values, up to a total weight. */
export class BoundedCache<V> {
  readonly #capacity: number;
  /** The next to go first. */
  readonly #entries = new Map<string, Entry<V>>();
  #weight = 0;
  /** Counts how often an entry was put at the end. */
  #placings = 0;

  /** @param capacity in the unit of the weights, e.g. bytes */
  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  get(key: string): V | undefined {
    const entry = this.#entries.get(key);
    if (!entry) return undefined;
    // What is far from its turn stays where it is: what is asked for all the time costs no more than a look-up.
    if (this.#placings - entry.placed > this.#entries.size / 2) {
      this.#entries.delete(key);
      entry.placed = ++this.#placings;
      this.#entries.set(key, entry);
    }
    return entry.value;
  }

  /** A value heavier than the whole cache is not kept. */
  set(key: string, value: V, weight: number): void {
    this.#drop(key);
    if (weight > this.#capacity) return;
    this.#entries.set(key, { value, weight, placed: ++this.#placings });
    this.#weight += weight;
    for (const oldest of this.#entries.keys()) {
      if (this.#weight <= this.#capacity) return;
      this.#drop(oldest);
    }
  }

  #drop(key: string): void {
    const entry = this.#entries.get(key);
    if (!entry) return;
    this.#entries.delete(key);
    this.#weight -= entry.weight;
  }
}
