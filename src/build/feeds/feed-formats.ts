import type { Format } from "../../model/format.ts";
import { ATOM } from "./atom.ts";
import type { FeedFormat } from "./formats.ts";
import { JSON_FEED } from "./json.ts";
import { RSS } from "./rss.ts";

/** The registry: a new format is a new file and one line here. */
export const FEED_FORMATS: Readonly<Record<Format, FeedFormat>> = { rss: RSS, atom: ATOM, json: JSON_FEED };
