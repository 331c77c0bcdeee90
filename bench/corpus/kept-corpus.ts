import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { progress } from "../support/progress.ts";
import { CORPUS_VERSION, writeCorpus } from "./write-corpus.ts";

const WORK = resolve(import.meta.dirname, "../.work");

/** Folder of a corpus of so many articles; written when it is first wanted, and kept. */
export function keptCorpus(articles: number): string {
  const folder = join(WORK, `corpus-${CORPUS_VERSION}-${articles}`);
  if (!existsSync(join(folder, "site.md"))) {
    progress(`writing ${articles} articles`);
    writeCorpus(articles, folder);
  }
  return folder;
}
