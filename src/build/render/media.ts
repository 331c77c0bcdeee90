import { escapeText } from "./escape.ts";
import type { Open, Tree } from "./tree.ts";

/** Gives `video` and `audio` a link to their file as content: what readers show that drop the player. */
export class MediaLink {
  private source = "";

  /** The attributes of the player, as they are written. */
  opened(written: string): void {
    this.source = sourceIn(written);
  }

  /** The attributes of a `source` in it. */
  sourceSeen(written: string): void {
    if (this.source === "") this.source = sourceIn(written);
  }

  closed(open: Open, tree: Tree): void {
    // A player without a file is taken out again.
    if (this.source === "") tree.parts.length = open.start;
    else if (!tree.has("a")) tree.parts.push(`<a href="${this.source}">${fileName(this.source)}</a>`);
  }
}

function sourceIn(written: string): string {
  return / src="([^"]*)"/.exec(written)?.[1] ?? "";
}

/** The last part of an escaped URL's path, for people. */
function fileName(url: string): string {
  const name = /([^/?#]*)\/?(?:[?#].*)?$/.exec(url)?.[1] || url;
  try {
    return escapeText(
      decodeURIComponent(name.replaceAll("&amp;", "&")).replace(/[\0-\x1f\ufdd0\ufdd1\ufffe\uffff]/g, ""),
    );
  } catch {
    return name;
  }
}
