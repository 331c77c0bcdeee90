/** The three syndication formats that Broadsheet publishes. */
export type Format = "rss" | "atom" | "json";

/** How a format writes HTML: as a section of XML, or as a string of JSON. */
export type Notation = "cdata" | "json";

/** What is fixed about a format: the registry that every list of formats is read from. */
export interface FormatFacts {
  readonly format: Format;
  /** Human name, as in a link's title. */
  readonly label: string;
  /** File name below a feed's folder: `/rss.xml`, `/tags/rust/atom.xml`. */
  readonly file: string;
  /** Media type without parameters, for links. */
  readonly mediaType: string;
  /** `Content-Type` of the response. */
  readonly contentType: string;
  /** What stands between two entries in a document. */
  readonly separator: string;
  /** How the content of entries is written. */
  readonly notation: Notation;
}

/**
 * What both XML formats are sent as. Browsers show `application/xml` by its stylesheet; `application/rss+xml` and
 * `application/atom+xml` are plain text to Chromium and a download to Firefox.
 */
const XML = "application/xml; charset=utf-8";

/** Every format, in the order in which they are offered to people. */
export const FORMATS: readonly FormatFacts[] = [
  {
    format: "rss",
    label: "RSS 2.0",
    file: "rss.xml",
    mediaType: "application/rss+xml",
    contentType: XML,
    separator: "",
    notation: "cdata",
  },
  {
    format: "atom",
    label: "Atom 1.0",
    file: "atom.xml",
    mediaType: "application/atom+xml",
    contentType: XML,
    separator: "",
    notation: "cdata",
  },
  {
    format: "json",
    label: "JSON Feed 1.1",
    file: "feed.json",
    mediaType: "application/feed+json",
    contentType: "application/feed+json; charset=utf-8",
    separator: ",",
    notation: "json",
  },
];
