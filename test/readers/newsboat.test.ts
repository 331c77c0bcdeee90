import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";
import { FORMATS } from "../../src/model/format.ts";
import { temporaryFolder, writeFiles } from "../support/folder.ts";
import { entriesOf } from "../support/seen.ts";
import { startLiveSite } from "./support/live-site.ts";
import { runProgram } from "./support/run-program.ts";

/** A newsboat of its own that subscribes to one feed. */
function newsboat(feed: string) {
  const home = temporaryFolder();
  const errors = join(home, "errors");
  const config = `auto-reload no\ndownload-timeout 100\nerror-log "${errors}"\n`;
  writeFiles(home, { urls: `${feed}\n`, config, errors: "" });
  const cache = join(home, "cache.db");
  return {
    async poll() {
      const files = ["-u", join(home, "urls"), "-C", join(home, "config"), "-c", cache];
      await runProgram("newsboat", [...files, "-x", "reload"], { home });
      // It ends with success whatever has happened to a feed.
      expect(readFileSync(errors, "utf8")).toBe("");
    },
    /** Titles of the entries that it holds, oldest first. */
    titles(): string[] {
      const database = new DatabaseSync(cache, { readOnly: true });
      const rows = database.prepare("select title from rss_item order by pubDate").all();
      database.close();
      return rows.map(({ title }) => String(title));
    },
  };
}

test.each(FORMATS.filter(({ format }) => format !== "json"))(
  "newsboat subscribes to $label, polls for nothing, and gets what is new",
  async (facts) => {
    const { file } = facts;
    const site = await startLiveSite("First", "Second", "Third");
    const reader = newsboat(`${site.origin}/${file}`);
    const poll = async () => {
      await reader.poll();
      return site.takeExchanges().map(({ path, status }) => `${status} ${path}`);
    };
    expect(await poll()).toEqual([`200 /${file}`]);
    expect(reader.titles()).toEqual(["First", "Second", "Third"]);
    // newsboat 2.21 begins to keep a feed's tag at the second poll.
    expect(await poll()).toEqual([`200 /${file}`]);
    expect(await poll()).toEqual([`304 /${file}`]);
    expect(reader.titles()).toHaveLength(3);

    await site.publish("Fourth", "Fifth");
    await reader.poll();
    const [delta] = site.takeExchanges();
    expect(delta?.status).toBe(226);
    expect(entriesOf(facts, delta?.text ?? "").map(({ title }) => title)).toEqual(["Fifth", "Fourth"]);
    expect(reader.titles()).toEqual(["First", "Second", "Third", "Fourth", "Fifth"]);
    expect(await poll()).toEqual([`304 /${file}`]);
    expect(reader.titles()).toHaveLength(5);
  },
);
