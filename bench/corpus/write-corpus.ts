import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { articleFile } from "./article-file.ts";
import { pictureFile } from "./picture-file.ts";
import { Prose } from "./prose.ts";
import { Random } from "./random.ts";
import { VOCABULARIES, type Vocabulary } from "./vocabulary.ts";

/** Raised whenever the same number and seed give other files. */
export const CORPUS_VERSION = 2;

const SEED = 20_261_117;
const AUTHORS = 50;
const PICTURES = 40;
/** Sites that authors link to. */
const SITES = 60;
/** All articles are in the past, so that generators that know no schedule publish them too. */
const NEWEST = Date.parse("2026-10-31T18:00:00Z");
const YEARS = 15;
const YEAR = 365.25 * 24 * 3600 * 1000;

/** Tags of a corpus: 500 at 10,000 articles, 2,000 at 100,000, and by the same law in between. */
export function tagCount(articles: number): number {
  return Math.max(5, Math.round(500 * (articles / 10_000) ** Math.log10(4)));
}

/**
 * Writes a blog: `site.md`, `articles/YEAR/*.md` and `images/`. The same number gives the same bytes. The front matter
 * (`title`, `date`, `description`, `author`, `tags`, `language`, `draft`) is that of Hugo and Eleventy too.
 *
 * @param articles how many
 * @param folder is created where it does not exist
 */
export function writeCorpus(articles: number, folder: string): void {
  const random = new Random(SEED);
  const proses = VOCABULARIES.map((vocabulary) => new Prose(random, vocabulary));
  const tags = distinct(tagCount(articles), () => proses[0]!.words(1, 2).toLowerCase());
  const authors = distinct(AUTHORS, () =>
    proses[0]!.title(2, 2).replace(/ ./, (start) => start.toUpperCase()),
  );
  const sites = Array.from({ length: SITES }, () => siteOf(proses[0]!, random));
  const pictures = Array.from({ length: PICTURES }, (_, i) => `/images/picture-${i + 1}.png`);
  mkdirSync(join(folder, "images"), { recursive: true });
  for (const picture of pictures) writeFileSync(join(folder, picture), pictureFile(random));

  const made = new Set<string>();
  let previous: string | undefined;
  for (let i = 0; i < articles; i++) {
    const { vocabulary, prose } = ofLanguage(random, proses);
    const date = new Date(NEWEST - ((articles - 1 - i) / articles) * YEARS * YEAR);
    const year = String(date.getUTCFullYear());
    const title = prose.title(3, 7);
    const name = `${title.toLowerCase().replaceAll(" ", "-")}-${i}.md`;
    const text = articleFile(
      {
        title,
        date: date.toISOString().replace(/\.\d+Z$/, "Z"),
        author: authors[random.ranked(AUTHORS)]!,
        tags: someTags(tags, i, random),
        vocabulary,
        links: [
          ...someLinks(sites, prose, random),
          `https://www.example.org/?page=${i}&part=2`,
          ...(previous === undefined ? [] : [previous]),
        ],
        pictures,
      },
      random,
    );
    if (!made.has(year)) mkdirSync(join(folder, "articles", year), { recursive: true });
    made.add(year);
    writeFileSync(join(folder, "articles", year, name), text);
    previous = `../${year}/${encodeURIComponent(name)}`;
  }
  // Last: a corpus with it is whole.
  writeFileSync(join(folder, "site.md"), SITE);
}

const SITE = `---
title: A corpus
url: https://corpus.example
description: Articles that nobody wrote
authors: Ada Author
---
An introduction to *nothing in particular*.
`;

function ofLanguage(random: Random, proses: readonly Prose[]): { vocabulary: Vocabulary; prose: Prose } {
  const at = random.chance(0.7) ? 0 : random.between(1, proses.length - 1);
  return { vocabulary: VOCABULARIES[at]!, prose: proses[at]! };
}

/** The address of a folder somewhere. */
function siteOf(prose: Prose, random: Random): string {
  const host = `${prose.words(1, 1)}.example`.toLowerCase();
  return `https://${random.chance(0.3) ? "www." : ""}${host}/${prose.words(1, 2).replace(" ", "/")}`;
}

/** Addresses of pages, several of the same site among them. */
function someLinks(sites: readonly string[], prose: Prose, random: Random): string[] {
  return Array.from({ length: random.between(6, 14) }, () => {
    const site = sites[random.ranked(sites.length)]!;
    return `${site}/${prose.words(1, 3).replaceAll(" ", "-")}${random.chance(0.3) ? `/${random.between(1, 9999)}` : ""}`;
  });
}

/** One to six tags, the popular ones most often; each tag at least once. */
function someTags(tags: readonly string[], article: number, random: Random): string[] {
  const chosen = new Set(article < tags.length ? [tags[article]!] : []);
  const count = random.between(1, 5);
  for (let i = 0; i < count; i++) chosen.add(tags[random.ranked(tags.length)]!);
  return [...chosen];
}

/** Names are numbered from the second time on. */
function distinct(count: number, make: () => string): string[] {
  const names = new Set<string>();
  while (names.size < count) {
    const name = make();
    names.add(names.has(name) ? `${name} ${names.size}` : name);
  }
  return [...names];
}
