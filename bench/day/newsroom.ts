import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "../../src/build/build.ts";
import { gzipFeeds } from "../../src/build/edition/gzip-feeds.ts";
import { loadEdition } from "../../test/support/load-edition.ts";
import { type ServedEdition, serveEdition } from "../../test/support/serve-edition.ts";
import { articleFile } from "../corpus/article-file.ts";
import { Prose } from "../corpus/prose.ts";
import { Random } from "../corpus/random.ts";
import { VOCABULARIES } from "../corpus/vocabulary.ts";

/** Midnight before the day. */
export const MIDNIGHT = Date.parse("2027-03-01T00:00:00Z");

const HOUR = 3_600_000;

/** When what happens: two articles published by a deployment, one by its date, one edited. */
const MORNING = MIDNIGHT + 8 * HOUR;
const NOON = MIDNIGHT + 12.5 * HOUR;
const EDIT = MIDNIGHT + 15 * HOUR;
const EVENING = MIDNIGHT + 18 * HOUR;

export interface NewsroomDay {
  readonly url: string;
  /** What is deployed at an instant. */
  at(now: number): ServedEdition;
}

/**
 * A day of a publication: three articles and one edit.
 *
 * @param content folder with the articles there are already
 * @param work folder to work in
 */
export async function newsroomDay(content: string, work: string): Promise<NewsroomDay> {
  const random = new Random(1);
  rmSync(work, { recursive: true, force: true });
  cpSync(content, work, { recursive: true });
  const write = (name: string, published: number) =>
    writeFileSync(join(work, `articles/${name}.md`), newArticle(published, random));
  const deploy = async (deployed: number) => {
    const out = join(work, "dist");
    const { edition, problems } = build({ content: work, out });
    if (!edition) throw new Error(`${content} does not build: ${JSON.stringify(problems[0])}`);
    await gzipFeeds(out, deployed);
    return { deployed, url: edition.manifest.site.url, served: serveEdition(loadEdition(out), { deployed }) };
  };
  const before = await deploy(MIDNIGHT - 24 * HOUR);
  write("morning", MORNING);
  write("noon", NOON);
  const morning = await deploy(MORNING);
  const file = join(work, "articles/morning.md");
  writeFileSync(file, `${readFileSync(file, "utf8")}\nCorrected in the afternoon.\n`);
  const edited = await deploy(EDIT);
  write("evening", EVENING);
  const deployments = [before, morning, edited, await deploy(EVENING)].reverse();
  return {
    url: before.url,
    at: (now) => (deployments.find(({ deployed }) => deployed <= now) ?? before).served,
  };
}

function newArticle(published: number, random: Random): string {
  const vocabulary = VOCABULARIES[0]!;
  const prose = new Prose(random, vocabulary);
  return articleFile(
    {
      title: prose.title(),
      date: new Date(published).toISOString(),
      author: "Ada Author",
      tags: ["news"],
      vocabulary,
      links: ["https://www.example.org/"],
      pictures: ["https://www.example.org/picture.png"],
    },
    random,
  );
}
