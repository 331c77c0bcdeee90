/** Gives each heading of one document an id: its own, or GitHub's slug of its text, numbered when it repeats. */
export class HeadingIds {
  private readonly counts = new Map<string, number>();

  claim(id: string): string {
    if (!this.counts.has(id)) this.counts.set(id, 0);
    return id;
  }

  fromText(text: string): string | undefined {
    const slug = slugOf(text);
    if (slug === "") return undefined;
    let id = slug;
    while (this.counts.has(id)) {
      const count = (this.counts.get(slug) ?? 0) + 1;
      this.counts.set(slug, count);
      id = `${slug}-${count}`;
    }
    this.counts.set(id, 0);
    return id;
  }
}

/** GitHub's slug: lower case, letters (of any script), marks, numbers, `_` and `-` kept, spaces turned to `-`. */
export function slugOf(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\s-]/gu, "")
    .replace(/\s/g, "-");
}
