import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { readToml } from "../frontmatter/read-toml.ts";
import { readYaml } from "../frontmatter/read-yaml.ts";
import { foldersUpTo } from "./project-limits.ts";

type Values = Readonly<Record<string, unknown>>;

/** What a blog's own configuration says of its site: `site.repository` of a template. Read as data, never run. */
export class SiteValues {
  readonly #names: readonly string[];
  readonly #limits: readonly string[];
  readonly #known = new Map<string, Values>();

  /**
   * @param names of files that hold the configuration
   * @param limits absolute paths of folders above which none is looked for
   */
  constructor(names: readonly string[], limits: readonly string[]) {
    this.#names = names;
    this.#limits = limits;
  }

  /** @param file absolute path of an article */
  of(file: string): Values {
    if (this.#names.length === 0) return {};
    const folder = dirname(file);
    let values = this.#known.get(folder);
    if (values === undefined) {
      const places = foldersUpTo(folder, this.#limits).flatMap((at) =>
        this.#names.map((name) => join(at, name)),
      );
      values = places.map(readValues).find((found) => found !== undefined) ?? {};
      this.#known.set(folder, values);
    }
    return values;
  }
}

function readValues(file: string): Values | undefined {
  let text: string;
  try {
    text = readFileSync(file, "utf8")
      .replace(/^\ufeff/, "")
      .replaceAll("\r\n", "\n");
  } catch {
    return undefined;
  }
  const read = file.endsWith(".toml") ? readToml : readYaml;
  const { data } = read({ file, text, line: 1, column: 1 });
  return typeof data === "object" && data !== null && !Array.isArray(data) ? { ...data } : {};
}
