import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { parse } from "smol-toml";
import { pollsQuery, queryPolls, sqlApiUrl } from "../stats/query-polls.ts";
import { readAnswer } from "../stats/read-answer.ts";
import { reportPolls } from "../stats/report-polls.ts";
import { summarisePolls } from "../stats/summarise-polls.ts";
import { UserError } from "../user-error.ts";
import { runCommand } from "./run-command.ts";

/** "Data written to Workers Analytics Engine is stored for three months." */
const MOST_DAYS = 90;

runCommand(async () => {
  const { values } = parseArgs({
    options: { from: { type: "string" }, days: { type: "string", default: "7" } },
  });
  const days = Number(values.days);
  if (!Number.isInteger(days) || days < 1 || days > MOST_DAYS) {
    throw new UserError(`--days needs a whole number from 1 to ${MOST_DAYS}: ${values.days}`);
  }
  const answer = values.from === undefined ? await ask(days) : read(values.from);
  process.stdout.write(reportPolls(summarisePolls(readAnswer(answer))));
  return 0;
});

function read(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw new UserError(`${file} cannot be read: ${(error as NodeJS.ErrnoException).code}`, { cause: error });
  }
}

function ask(days: number): Promise<string> {
  const account = process.env.CLOUDFLARE_ACCOUNT_ID;
  const token = process.env.CLOUDFLARE_API_TOKEN;
  if (!account || !token) {
    throw new UserError(
      "CLOUDFLARE_ACCOUNT_ID and CLOUDFLARE_API_TOKEN are needed; the token with the permission Account Analytics: Read",
    );
  }
  return queryPolls(sqlApiUrl(account), token, pollsQuery(dataset(), days));
}

/** The dataset that `POLLS` is bound to in wrangler.toml. */
function dataset(): string {
  const file = join(resolve(import.meta.dirname, "../../.."), "wrangler.toml");
  const { analytics_engine_datasets: bindings = [] } = parse(readFileSync(file, "utf8"));
  const found = (bindings as { binding?: unknown; dataset?: unknown }[]).find(
    ({ binding }) => binding === "POLLS",
  );
  if (typeof found?.dataset === "string" && /^\w+$/.test(found.dataset)) return found.dataset;
  throw new UserError(
    "Polls are not counted: take the # from the lines of the binding POLLS in wrangler.toml",
  );
}
