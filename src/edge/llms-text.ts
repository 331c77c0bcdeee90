import { FORMATS } from "../model/format.ts";
import { markdownPath } from "./representation-paths.ts";
import type { WriterRequest } from "./writer.ts";

/** Articles that are listed. */
const LISTED = 300;

/** What `/llms.txt` answers (llmstxt.org): the newest articles as Markdown, for language models. */
export async function llmsText({ publication, state }: WriterRequest): Promise<string> {
  const { manifest, store } = publication;
  const { title, description, url } = manifest.site;
  const total = state.window.end;
  const ordinals = Array.from({ length: Math.min(total, LISTED) }, (_, i) => total - 1 - i);
  const articles = await store.summariesOf(ordinals);
  const older =
    total > LISTED ? `- [Older articles](${url}/articles.json?before=${total - LISTED}): JSON\n` : "";
  return `# ${oneLine(title)}
${description ? `\n> ${oneLine(description)}\n` : ""}
## Articles

${articles
  .map(({ title: name, url: page, summary }) => {
    const link = `[${oneLine(name).replace(/[[\]\\]/g, "\\$&")}](${markdownPath(page)})`;
    return `- ${link}${summary ? `: ${oneLine(summary)}` : ""}\n`;
  })
  .join("")}
## Optional

${older}- [All articles](${url}/articles.json): JSON, without their bodies
${FORMATS.map(({ label, file }) => `- [${label}](${url}/${file}): the newest articles, whole\n`).join("")}`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
