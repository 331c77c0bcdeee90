import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { build } from "../build.ts";
import { IDS_FILE } from "../content/read-ids.ts";
import { addIds, writeIds } from "../content/write-ids.ts";
import { adopt } from "../old-feeds/adopt.ts";
import { compareFeeds } from "../old-feeds/compare-feeds.ts";
import type { OldFeed } from "../old-feeds/old-feed.ts";
import { readOldFeed } from "../old-feeds/read-old-feed.ts";
import { reportAdoption } from "../old-feeds/report-adoption.ts";
import { shownArticles } from "../old-feeds/shown-articles.ts";
import { countProblems, plural, reportProblems } from "../report.ts";
import { UserError } from "../user-error.ts";
import { readArguments } from "./arguments.ts";
import { runCommand } from "./run-command.ts";

runCommand(async () => {
  const { content, drafts, rest: addresses } = readArguments(process.argv.slice(2), { passOn: true });
  const unknown = addresses.find((address) => address.startsWith("-"));
  if (unknown !== undefined) throw new UserError(`Unknown argument: ${unknown}. Known is --content DIR`);
  if (addresses.length === 0) {
    throw new UserError("The feed that readers know is needed: npm run adopt -- https://old.example/feed/");
  }
  const built = build({ content, drafts });
  const { edition, problems } = built;
  const present = built.present?.();
  const errors = problems.filter(({ severity }) => severity === "error");
  const inTheWay = present ? errors.filter(({ file }) => basename(file) === IDS_FILE) : errors;
  if (!present || inTheWay.length > 0) {
    process.stderr.write(reportProblems(inTheWay));
    return 1;
  }
  const feeds = await readAll(addresses);
  if (!feeds) return 1;

  const adoption = adopt(feeds, present);
  const shown = edition && shownArticles(edition.manifest, adoption.articles, Date.now());
  const comparisons = shown ? feeds.map((feed) => compareFeeds(feed, adoption.articles, shown)) : [];
  process.stdout.write(reportAdoption(adoption, comparisons));
  if (!shown) {
    console.log(
      `The content has ${countProblems(errors)}, so some articles may be missing here: see npm run check`,
    );
  }
  const file = join(content, IDS_FILE);
  if (adoption.lines.size > 0) writeIds(file, addIds(textOf(file), adoption.lines));
  console.log(`${file}: ${plural(adoption.lines.size, "line")} added`);
  return 0;
});

/** Every feed, or nothing and a word on each that cannot be read. */
async function readAll(addresses: readonly string[]): Promise<OldFeed[] | undefined> {
  const feeds: OldFeed[] = [];
  for (const address of addresses) {
    const reading = await readOldFeed(address);
    if ("feed" in reading) feeds.push(reading.feed);
    else console.error(`Nothing was written: ${address}: ${reading.reason}`);
  }
  return feeds.length === addresses.length ? feeds : undefined;
}

function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return "";
    throw error;
  }
}
