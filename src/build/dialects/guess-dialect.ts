import { basename } from "node:path";
import type { FrontMatter } from "../frontmatter/read-front-matter.ts";
import type { Dialect, Signs } from "./dialect.ts";
import { DIALECTS } from "./dialects.ts";
import { generic } from "./generic.ts";

/** What a guess looks at. */
export interface Evidence {
  /** Paths of Markdown files, from the content folder. */
  readonly markdown: readonly string[];
  /** Paths of other files. */
  readonly others: readonly string[];
  /** Some articles' front matter and bodies. */
  readonly samples: readonly Pick<FrontMatter, "data" | "body" | "fence">[];
}

/** What a sign is worth. Keys and template code count by the share of samples that have them. */
const WORTH = { file: 12, folder: 3, key: 4, fence: 3, body: 6 };

/** The dialect that a blog shows most signs of; where there are hardly any, the one that is none. */
export function guessDialect(evidence: Evidence): Dialect {
  let best: Dialect = generic;
  let most = 2;
  for (const dialect of DIALECTS) {
    const score = scoreOf(dialect.signs, evidence);
    if (score > most) {
      most = score;
      best = dialect;
    }
  }
  return best;
}

function scoreOf(signs: Signs, { markdown, others, samples }: Evidence): number {
  const names = new Set([...markdown, ...others].map((path) => basename(path)));
  const files = signs.files.filter((file) => names.has(file)).length;
  const folders = signs.folders.filter((folder) =>
    markdown.some((path) => `/${path}`.includes(`/${folder}/`)),
  ).length;
  const share = (has: (sample: Evidence["samples"][number]) => boolean) =>
    samples.length === 0 ? 0 : samples.filter(has).length / samples.length;
  const keys = signs.keys.reduce((sum, key) => sum + share(({ data }) => Object.hasOwn(data, key)), 0);
  const bodies = signs.bodies.reduce((sum, code) => sum + share(({ body }) => code.test(body)), 0);
  const fence = share((sample) => signs.fences.includes(sample.fence));
  return (
    files * WORTH.file +
    folders * WORTH.folder +
    keys * WORTH.key +
    bodies * WORTH.body +
    (files + folders + keys + bodies > 0 ? fence * WORTH.fence : 0)
  );
}
