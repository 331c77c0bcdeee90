import { idInList, TRAILING_LIST } from "./attribute-lists.ts";
import { escapeAttribute } from "./escape.ts";
import type { Page } from "./page.ts";
import type { Open } from "./tree.ts";

/** Gives each heading of one document an id: its own, or GitHub's slug of its text, numbered when it repeats. */
export class HeadingIds {
  private readonly counts = new Map<string, number>();

  /** Called before the end tag is written: the start tag gets its id, an attribute list at the end goes. */
  headingEnds(open: Open, { tree, outline }: Page, isMarkdown: boolean): void {
    const { parts } = tree;
    const { text } = outline;
    let id = / id="([^"]*)"/.exec(open.tag)?.[1];
    const list = isMarkdown ? TRAILING_LIST.exec(parts.at(-1) ?? "") : null;
    if (list !== null) {
      parts[parts.length - 1] = parts.at(-1)!.slice(0, list.index);
      text.block = text.block.replace(TRAILING_LIST, "");
      text.heading = text.heading?.replace(TRAILING_LIST, "");
      id ??= idInList(list[1]!);
    }
    if (id === undefined) id = this.fromText(text.heading ?? "");
    else if (!this.counts.has(id)) this.counts.set(id, 0);
    if (id !== undefined && !open.tag.includes(" id=")) {
      parts[open.start] = open.tag.replace(/^<h[1-6]/, (tag) => `${tag} id="${escapeAttribute(id)}"`);
    }
    text.heading = undefined;
  }

  private fromText(text: string): string | undefined {
    const slug = slugOf(text);
    if (!/[\p{L}\p{N}]/u.test(slug)) return undefined;
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
