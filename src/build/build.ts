import { resolve } from "node:path";
import { writeEdition } from "./edition/write-edition.ts";
import { type Prepared, type PrepareOptions, prepare } from "./prepare.ts";

export interface BuildOptions extends PrepareOptions {
  /** Folder for the output; absent: nothing is written. */
  readonly out?: string;
}

export interface BuildResult extends Omit<Prepared, "articles"> {
  readonly articles: number;
  /** Bytes written. */
  readonly bytes: number;
}

/** Builds a content folder. The same content gives the same bytes, whenever and wherever it is built. */
export function build({ out, ...options }: BuildOptions): BuildResult {
  const prepared = prepare(options);
  const { edition, assets, media, articles } = prepared;
  const bytes = edition && out !== undefined ? writeEdition(edition, assets, media, resolve(out)) : 0;
  return { ...prepared, articles: articles.length, bytes };
}
