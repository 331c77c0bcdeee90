import { renameSync } from "node:fs";
import { join } from "node:path";
import { startDevServer } from "../../support/dev-server.ts";
import { type Files, temporaryFolder, writeFiles } from "../../support/folder.ts";
import { article, SITE } from "../../support/serve.ts";
import { type Exchange, startRecordingProxy } from "./recording-proxy.ts";

/** A site under `npm run dev`, seen through a proxy that writes down what readers ask. */
export interface LiveSite {
  /** What readers take for the site's origin. */
  readonly origin: string;
  /** Publishes an article for each title, all at once, and waits until they are served. */
  publish(...titles: string[]): Promise<void>;
  takeExchanges(): Exchange[];
}

/** Starts a site with an article for each title. It ends with the test. */
export async function startLiveSite(...titles: string[]): Promise<LiveSite> {
  const folder = temporaryFolder();
  const content = join(folder, "content");
  writeFiles(content, { "site.md": SITE, ...articleFiles(titles) });
  const server = await startDevServer(["--content", content, "--out", join(folder, "dist")]);
  const served = async (written: readonly string[]) => {
    for (const title of written) await server.untilServed("/rss.xml", title);
  };
  await served(titles);
  const { origin, takeExchanges } = await startRecordingProxy(server.port);
  return {
    origin,
    takeExchanges,
    async publish(...more) {
      const batch = temporaryFolder();
      writeFiles(batch, articleFiles(more));
      // In one step, so that there is one build, and it sees them all.
      renameSync(join(batch, "articles"), join(content, "articles", more.join("-").toLowerCase()));
      await served(more);
    },
  };
}

let published = Date.UTC(2026, 0, 1);

/** Each article a day after the one before, with a text long enough to be worth a delta. */
function articleFiles(titles: readonly string[]): Files {
  return Object.fromEntries(
    titles.map((title) => {
      published += 86_400_000;
      const body = `${title} begins here.\n\n${"It goes on for a while, as articles do. ".repeat(40)}\n`;
      const file = `articles/${title.toLowerCase().replaceAll(" ", "-")}.md`;
      return [file, article({ title, publish_date: new Date(published).toISOString() }, body)];
    }),
  );
}
