import type { FeedEntry } from "../../../src/build/feeds/entry.ts";
import { FEED_FORMATS } from "../../../src/build/feeds/feed-formats.ts";
import type { FeedDescription } from "../../../src/build/feeds/formats.ts";
import { NOTATIONS } from "../../../src/build/feeds/notations.ts";
import { type DocumentLinks, linksText, updatedText } from "../../../src/model/feed-links.ts";
import { FORMATS, type Format } from "../../../src/model/format.ts";
import type { Site } from "../../../src/model/site.ts";
import { entry, feed, site } from "./specimens.ts";

export interface DocumentParts {
  readonly entries?: readonly FeedEntry[];
  readonly feed?: FeedDescription;
  readonly site?: Site;
  readonly links?: DocumentLinks;
  readonly updated?: number;
  readonly brief?: boolean;
}

/** A feed document, put together as the edge does it. */
export function document(format: Format, parts: DocumentParts = {}): string {
  const { notation, separator } = FORMATS.find((facts) => facts.format === format)!;
  const on = parts.site ?? site();
  const { opening, content, closing } = FEED_FORMATS[format].frame(parts.feed ?? feed(), on);
  const entries = (parts.entries ?? [entry()]).map((one) => {
    const fragment = FEED_FORMATS[format].fragment(one, on);
    const full = () => content[0] + NOTATIONS[notation](one.content) + content[1];
    return fragment.before + (parts.brief ? fragment.brief : full()) + fragment.after;
  });
  return (
    opening[0] +
    updatedText(format, parts.updated ?? Date.UTC(2026, 2, 1)) +
    opening[1] +
    linksText(format, parts.links ?? {}) +
    opening[2] +
    entries.join(separator) +
    closing
  );
}
