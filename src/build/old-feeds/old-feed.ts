/** An entry of a feed that somebody else wrote, as far as it helps to recognise it. Instants are milliseconds. */
export interface OldEntry {
  /** What readers know it by; absent where the feed gives neither an id nor a link. */
  readonly id?: string;
  /** Absolute URL of its page, or of the page that it comments on. */
  readonly link?: string;
  /** Plain text or HTML: feeds do not say which. */
  readonly title?: string;
  readonly published?: number;
  readonly updated?: number;
}

/** A feed that readers follow today. */
export interface OldFeed {
  /** File or URL as it was asked for. */
  readonly address: string;
  /** Absolute URL of the site that it belongs to. */
  readonly home?: string;
  /** Each once, in the order of the documents, which is mostly newest first. */
  readonly entries: readonly OldEntry[];
  /** Documents read: more than one where the feed was paged or archived. */
  readonly documents: number;
  /** What was not read, and why, one line each. */
  readonly gaps: readonly string[];
}
