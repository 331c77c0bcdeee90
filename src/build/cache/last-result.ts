interface Made<T> {
  readonly key: string;
  readonly parts: readonly unknown[];
  readonly result: T;
}

/** What was made last, and of what: while that is the same, it is not made again. */
export class LastResult<T> {
  #last: Made<T> | undefined;

  /**
   * @param key stands for all that the result is made of beside the parts
   * @param parts values that never change; an object is the same only if it is that very one
   * @param make makes the result of nothing else
   */
  of(key: string, parts: readonly unknown[], make: () => T): T {
    const last = this.#last;
    if (last?.key === key && haveSame(last.parts, parts)) return last.result;
    const result = make();
    this.#last = { key, parts, result };
    return result;
  }
}

function haveSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((part, i) => part === b[i]);
}
