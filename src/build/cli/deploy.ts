import { build } from "../build.ts";
import { countProblems, reportProblems } from "../report.ts";
import { readArguments } from "./arguments.ts";
import { runCommand } from "./run-command.ts";
import { runWrangler } from "./wrangler.ts";

/** Hosts that stand for "not chosen yet" (RFC 2606 and RFC 6761). */
const PLACEHOLDER = /(^|\.)(example\.(com|org|net)|example|invalid|test|localhost)$/;

runCommand(() => {
  const options = readArguments(process.argv.slice(2), { passOn: true });
  const dryRun = options.rest.includes("--dry-run");
  const { siteUrl, problems } = build({ content: options.content });
  if (siteUrl === undefined || problems.some(({ severity }) => severity === "error")) {
    process.stderr.write(reportProblems(problems));
    console.error(`Not deployed: ${countProblems(problems)}`);
    return 1;
  }
  const { hostname } = new URL(siteUrl);
  if (!dryRun && PLACEHOLDER.test(hostname)) {
    console.error(
      `Not deployed: \`url\` in ${options.content}/site.md is still the placeholder ${siteUrl}.\n` +
        "Readers keep a feed's addresses for ever: write the real one first, then deploy again.",
    );
    return 1;
  }
  return runWrangler("deploy", options);
});
