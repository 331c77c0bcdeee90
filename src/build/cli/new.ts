import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { stringify } from "yaml";
import { slugify } from "../../model/section-path.ts";
import { readArguments } from "./arguments.ts";
import { runCommand } from "./run-command.ts";

runCommand(() => {
  const { content, rest } = readArguments(process.argv.slice(2), { passOn: true });
  const title = rest.join(" ").trim();
  const name = slugify(title).replace(/[^\p{Letter}\p{Number}-]+/gu, "");
  if (name === "") throw new TypeError('A title is needed: npm run new "A title"');
  const today = new Date().toISOString().slice(0, 10);
  const folder = join(content, "articles");
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
