import { FORMATS, type Format } from "./format.ts";
import { xmlAttribute } from "./xml-text.ts";

/** What a document says of its place among others: RFC 5005 section 4, and JSON Feed's `next_url`. Absolute URLs. */
export interface DocumentLinks {
  /** Only for documents whose frame does not say it: archives. */
  readonly self?: string;
  readonly prevArchive?: string;
  readonly nextArchive?: string;
  /** The subscription document of an archive. */
  readonly current?: string;
  /** Whether the document is an archive. */
  readonly archive?: boolean;
  /** JSON Feed only: where older entries stand, when that is not `prevArchive`. */
  readonly nextUrl?: string;
}

/** What goes into a frame's first slot: the instant of the newest change. */
export function updatedText(format: Format, ms: number): string {
  switch (format) {
    case "rss":
      return rfc822Text(ms);
    case "atom":
      return rfc3339Text(ms);
    case "json":
      return "";
  }
}

/** What goes into a frame's second slot: the links that depend on the window. */
export function linksText(format: Format, links: DocumentLinks): string {
  switch (format) {
    case "rss":
      return xmlLinks("atom:link", format, links);
    case "atom":
      return xmlLinks("link", format, links);
    case "json":
      return jsonMember("feed_url", links.self) + jsonMember("next_url", links.nextUrl ?? links.prevArchive);
  }
}

/** A date as RSS 2.0 wants it: RFC 822 with a year of four digits, always GMT. */
export function rfc822Text(ms: number): string {
  return new Date(ms).toUTCString();
}

/** A date as Atom and JSON Feed want it: RFC 3339 in UTC; fractions of a second only where there are any. */
export function rfc3339Text(ms: number): string {
  return new Date(ms).toISOString().replace(".000Z", "Z");
}

function xmlLinks(element: string, format: Format, links: DocumentLinks): string {
  const { mediaType } = FORMATS.find((facts) => facts.format === format)!;
  const link = (rel: string, url: string | undefined) =>
    url === undefined ? "" : `<${element} rel="${rel}" type="${mediaType}" href="${xmlAttribute(url)}"/>`;
  return (
    link("self", links.self) +
    link("current", links.current) +
    link("prev-archive", links.prevArchive) +
    link("next-archive", links.nextArchive) +
    (links.archive ? "<fh:archive/>" : "")
  );
}

function jsonMember(name: string, value: string | undefined): string {
  return value === undefined ? "" : `"${name}":${JSON.stringify(value)},`;
}
