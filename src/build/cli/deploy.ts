import { setTimeout } from "node:timers/promises";
import { build } from "../build.ts";
import { openCache } from "../cache/build-cache.ts";
import { adviseOnEndedFeeds } from "../moves/ended-feeds.ts";
import { compareWithProduction } from "../old-feeds/production.ts";
import { countProblems, reportProblems } from "../report.ts";
import { UserError } from "../user-error.ts";
import { deployAndAnnounce } from "../websub/announce.ts";
import { reportAnnouncement } from "../websub/report-announcement.ts";
import { readArguments } from "./arguments.ts";
import { askAtTerminal, mayDeploy } from "./may-deploy.ts";
import { runCommand } from "./run-command.ts";
import { deployByWrangler } from "./wrangler.ts";

/** Hosts that stand for "not chosen yet" (RFC 2606 and RFC 6761). */
const PLACEHOLDER = /(^|\.)(example\.(com|org|net)|example|invalid|test|localhost)$/;

runCommand(async () => {
  const options = readArguments(process.argv.slice(2), { passOn: true, own: { yes: "boolean" } });
  if (options.drafts || options.future)
    throw new UserError("Drafts and scheduled articles are for previews; they are never deployed");
  const cache = openCache(options);
  const {
    edition,
    present = () => [],
    moves,
    problems,
  } = build({ content: options.content, ...(cache && { cache }) });
  if (!edition) {
    process.stderr.write(reportProblems(problems));
    console.error(`Not deployed: ${countProblems(problems)}`);
    return 1;
  }
  if (options.rest.includes("--dry-run")) return deployByWrangler(options);
  const { url } = edition.manifest.site;
  if (PLACEHOLDER.test(new URL(url).hostname)) {
    console.error(
      `Not deployed: \`url\` in ${options.content}/site.md is still the placeholder ${url}.\n` +
        "Readers keep a feed's addresses for ever: write the real one first, then deploy again.",
    );
    return 1;
  }
  const comparison = await compareWithProduction({ edition, present }, Date.now());
  if (!(await mayDeploy(comparison, { yes: options.own.has("yes"), ask: askAtTerminal() }))) return 1;
  process.stdout.write(await adviseOnEndedFeeds(edition, moves));
  const upload = () => deployByWrangler(options);
  const { code, announcement } = await deployAndAnnounce(edition, upload, setTimeout);
  if (announcement) process.stdout.write(reportAnnouncement(announcement));
  return code;
});
