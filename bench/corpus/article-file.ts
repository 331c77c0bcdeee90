import { Prose } from "./prose.ts";
import type { Random } from "./random.ts";
import type { Vocabulary } from "./vocabulary.ts";

export interface ArticlePlan {
  readonly title: string;
  /** RFC 3339. */
  readonly date: string;
  readonly author: string;
  readonly tags: readonly string[];
  readonly vocabulary: Vocabulary;
  /** Addresses that its links may point to. */
  readonly links: readonly string[];
  /** Addresses of pictures. */
  readonly pictures: readonly string[];
}

/** Lines of programs around a name. */
const CODE = {
  js: [
    (name: string) => `const ${name} = items.filter((item) => item.size > 0).length;`,
    (name: string) => `console.log("read", ${name});`,
    (name: string) => `export function ${name}(options = {}) {`,
    () => "}",
  ],
  python: [
    (name: string) => `def ${name}(entries):`,
    (name: string) => `    return sorted(entries, key=lambda e: e.${name})[-50:]`,
    () => "",
  ],
  sh: [
    (name: string) => `curl --silent --head https://example.com/${name}.xml | grep -i etag`,
    () => "echo $?",
  ],
  html: [
    (name: string) => `<link rel="alternate" type="application/rss+xml" href="/${name}.xml">`,
    (name: string) => `<p>${name} < b && c</p>`,
  ],
} as const;

/** Writes one article as a Markdown file, about 5.7 kB. */
export function articleFile(plan: ArticlePlan, random: Random): string {
  const prose = new Prose(random, plan.vocabulary);
  return `---\n${frontMatter(plan, prose, random)}---\n\n${body(plan, prose, random)}`;
}

function frontMatter(plan: ArticlePlan, prose: Prose, random: Random): string {
  const { title, date, author, tags, vocabulary } = plan;
  const lines = [
    `title: ${random.chance(0.3) ? `"${title}: ${prose.words(2, 4)}"` : title}`,
    `date: ${date}`,
    `author: ${author}`,
    random.chance(0.5)
      ? `tags: [${tags.join(", ")}]`
      : `tags:\n${tags.map((tag) => `  - ${tag}`).join("\n")}`,
    `language: ${vocabulary.language}`,
  ];
  if (random.chance(0.8)) lines.splice(1, 0, `description: ${prose.sentence()}`);
  if (random.chance(0.2)) lines.push("draft: false");
  return lines.map((line) => `${line}\n`).join("");
}

function body(plan: ArticlePlan, prose: Prose, random: Random): string {
  const { links } = plan;
  const blocks = [prose.paragraph(3, 5, links)];
  const extras = [list, table, code, quotation, picture, numbered, code, list];
  const sections = random.between(3, 6);
  for (let section = 0; section < sections; section++) {
    blocks.push(`## ${prose.title()}`, prose.paragraph(3, 6, links));
    const extra = extras[(section + random.between(0, 1) * 4) % extras.length]!;
    blocks.push(extra(prose, random, plan), prose.paragraph(3, 6, links));
    if (random.chance(0.4)) blocks.push(`### ${prose.title(2, 5)}`, prose.paragraph(2, 5, links));
  }
  blocks.push(prose.paragraph(3, 5, links));
  return blocks.map((block) => `${block}\n`).join("\n");
}

function list(prose: Prose, random: Random, { links }: ArticlePlan): string {
  const items = random.between(3, 7);
  const isOfLinks = random.chance(0.5);
  return Array.from({ length: items }, () => {
    const nested = random.chance(0.2) ? `\n  - ${prose.words(2, 8)}` : "";
    return `- ${isOfLinks ? `${prose.link(links)}: ` : ""}${prose.words(3, 12)}${nested}`;
  }).join("\n");
}

function numbered(prose: Prose, random: Random): string {
  return Array.from({ length: random.between(3, 6) }, (_, i) => `${i + 1}. ${prose.sentence()}`).join("\n");
}

function table(prose: Prose, random: Random): string {
  const columns = random.between(2, 4);
  const row = () => `| ${Array.from({ length: columns }, () => prose.words(1, 3)).join(" | ")} |`;
  const rows = Array.from({ length: random.between(3, 6) }, row);
  return [row(), `|${" --- |".repeat(columns)}`, ...rows].join("\n");
}

function code(prose: Prose, random: Random): string {
  const language = random.pick(["js", "python", "sh", "html"] as const);
  const lines = Array.from({ length: random.between(3, 8) }, () =>
    random.chance(0.3) ? `# ${prose.words(3, 6)}` : random.pick(CODE[language])(prose.identifier()),
  );
  return `\`\`\`${language}\n${lines.join("\n")}\n\`\`\``;
}

function quotation(prose: Prose, random: Random): string {
  return `> ${prose.paragraph(1, 3)}\n>\n> ${random.chance(0.5) ? "—" : "*"}${prose.words(2, 3)}`;
}

function picture(prose: Prose, random: Random, { pictures }: ArticlePlan): string {
  return `![${prose.words(3, 6)}](${random.pick(pictures)})`;
}
