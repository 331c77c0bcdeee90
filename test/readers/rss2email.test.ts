import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { FORMATS } from "../../src/model/format.ts";
import { temporaryFolder, writeFiles } from "../support/folder.ts";
import { startLiveSite } from "./support/live-site.ts";
import { runProgram } from "./support/run-program.ts";

/** A rss2email of its own that subscribes to one feed and delivers into a folder: no mail goes anywhere. */
async function rss2email(feed: string) {
  const home = temporaryFolder();
  writeFiles(home, {
    config: `[DEFAULT]
from = gazette@localhost
to = reader@localhost
email-protocol = maildir
maildir-path = ${home}
maildir-mailbox = mail
`,
  });
  const r2e = (...args: string[]) =>
    runProgram("r2e", ["-c", join(home, "config"), "-d", join(home, "data.json"), ...args], { home });
  await r2e("add", "gazette", feed);
  return {
    poll: () => r2e("run"),
    /** Subjects of the messages delivered, sorted. */
    subjects(): string[] {
      const folder = join(home, "mail/new");
      return readdirSync(folder)
        .map((name) => /^Subject: (.*)$/m.exec(readFileSync(join(folder, name), "utf8"))?.[1] ?? "")
        .sort();
    },
  };
}

test.each(FORMATS.filter(({ format }) => format !== "json"))(
  "rss2email subscribes to $label, polls for nothing, and gets everything again with what is new",
  async ({ file }) => {
    const site = await startLiveSite("A first", "B second");
    const reader = await rss2email(`${site.origin}/${file}`);
    const poll = async () => {
      await reader.poll();
      return site.takeExchanges().map(({ path, status }) => `${status} ${path}`);
    };
    expect(await poll()).toEqual([`200 /${file}`]);
    expect(reader.subjects()).toEqual(["A first", "B second"]);
    expect(await poll()).toEqual([`304 /${file}`]);

    await site.publish("C third", "D fourth");
    await reader.poll();
    const [exchange] = site.takeExchanges();
    expect(exchange?.status).toBe(200);
    expect(exchange?.asked["a-im"]).toBe("feed");
    expect(reader.subjects()).toEqual(["A first", "B second", "C third", "D fourth"]);
  },
);
