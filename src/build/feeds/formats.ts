import type { Format } from "../../model/format.ts";
import type { Fragment, Frame } from "../../model/fragment.ts";
import type { Site } from "../../model/site.ts";
import type { FeedEntry } from "./entry.ts";

/** One format: how entries and feeds are written in it. */
export interface FeedFormat {
  readonly format: Format;
  /** One entry; the same in every feed that holds it. */
  fragment(entry: FeedEntry, site: Site): Fragment;
  /** A feed's document without its entries. */
  frame(feed: FeedDescription, site: Site): Frame;
}

/** What a feed says of itself, in every format. */
export interface FeedDescription {
  readonly title: string;
  /** Absolute URL of the page that it belongs to. */
  readonly homeUrl: string;
  /** Absolute URL of the subscription document in each format. */
  readonly urls: Readonly<Record<Format, string>>;
  /** Empty when there is none. */
  readonly description: string;
  /** BCP 47 language tag. */
  readonly language: string;
  /** Archives of one feed differ in their self link, so it is left to the window's links. */
  readonly kind: "subscription" | "archive";
  /** Adds what podcast directories want. */
  readonly podcast?: boolean;
}
