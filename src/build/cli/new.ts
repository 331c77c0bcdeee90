import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { stringify } from "yaml";
import { slugify } from "../../model/section-path.ts";
import { surveySite } from "../survey.ts";
import { UserError } from "../user-error.ts";
import { readArguments } from "./arguments.ts";
import { runCommand } from "./run-command.ts";

/** Characters of a title that go into a file's name: names of 255 bytes are the longest that file systems take. */
const LONGEST_NAME = 60;

runCommand(() => {
  const { content, rest } = readArguments(process.argv.slice(2), { passOn: true });
  const title = rest.join(" ").trim();
  const name = fileName(title);
  if (name === "") throw new UserError('A title is needed: npm run new "A title"');
  const { folder, timezone } = placeOf(content);
  const today = new Intl.DateTimeFormat("sv-SE", { timeZone: timezone, dateStyle: "short" }).format();
  const file = join(folder, `${today}-${name}.md`);
  const matter = stringify({ title, publish_date: today, created_date: today, tags: [], draft: true });
  mkdirSync(folder, { recursive: true });
  try {
    writeFileSync(file, `---\n${matter}---\n\nWrite here. Delete the line \`draft: true\` to publish.\n`, {
      flag: "wx",
    });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    console.error(`${file} exists already and was left as it is`);
    return 1;
  }
  console.log(file);
  return 0;
});

/** Letters and numbers of a title, with single hyphens between them. */
function fileName(title: string): string {
  const words = slugify(title).match(/[\p{Letter}\p{Mark}\p{Number}]+/gu) ?? [];
  return [...words.join("-")].slice(0, LONGEST_NAME).join("").replace(/-$/, "");
}

/** Where the site's articles are, and the zone of its days; as far as `site.md` can be read. */
function placeOf(content: string): { folder: string; timezone: string } {
  const survey = surveySite({ content });
  if (Array.isArray(survey)) return { folder: join(content, "articles"), timezone: "UTC" };
  const { plan, site } = survey;
  const folder = plan.settings.areNamed ? plan.folders[0]! : join(content, "articles");
  return { folder, timezone: site.timezone };
}
