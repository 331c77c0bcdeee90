import type { Notes } from "./notes.ts";
import type { ReferenceKind, RenderOptions, Resolved } from "./options.ts";
import { absoluteUrl, isSafeUrl, parseSrcset, tidyUrl } from "./urls.ts";

/** Makes the URLs of one document absolute, and refuses those that must not reach a reader. */
export class References {
  /** The first image that is not data. */
  firstImage: string | undefined;
  private readonly options: RenderOptions;
  private readonly notes: Notes;
  /** What stands in a URL in place of something else, put back (math.ts). */
  readonly restore: (url: string) => string;

  constructor(options: RenderOptions, notes: Notes, restore: (url: string) => string) {
    this.options = options;
    this.notes = notes;
    this.restore = restore;
  }

  resolve(written: string, kind: ReferenceKind): Resolved | undefined {
    const url = tidyUrl(this.restore(written));
    if (url === "") return undefined;
    const isImage = kind === "image" || kind === "poster";
    if (!isSafeUrl(url, isImage)) {
      this.notes.unsafeUrl(url);
      return undefined;
    }
    // A fragment of this article needs no one's advice.
    const resolved = url.startsWith("#") ? undefined : this.options.resolve?.(url, kind);
    if (resolved === null) return undefined;
    const chosen = resolved === undefined ? url : tidyUrl(resolved.url);
    const absolute = absoluteUrl(chosen, this.options.permalink);
    if (absolute === undefined || !isSafeUrl(absolute, isImage)) {
      this.notes.brokenUrl(url);
      return undefined;
    }
    return resolved === undefined ? { url: absolute } : { ...resolved, url: absolute };
  }

  resolveSrcset(written: string): string {
    const candidates: string[] = [];
    for (const { url, descriptor } of parseSrcset(written)) {
      const absolute = this.resolve(url, "image")?.url.replace(/^,+|,+$/g, (commas) =>
        "%2C".repeat(commas.length),
      );
      if (absolute !== undefined) candidates.push(descriptor === "" ? absolute : `${absolute} ${descriptor}`);
    }
    return candidates.join(", ");
  }
}
