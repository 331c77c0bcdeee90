import { readJson } from "../frontmatter/read-json.ts";
import { readYaml } from "../frontmatter/read-yaml.ts";
import type { Group } from "../group.ts";
import { mergeGroups } from "../merge-groups.ts";
import type { ProjectTexts } from "./project-texts.ts";

/** `site.data.releases`, `site.data.menus.main`, `site.data["releases"]` */
const NAMED = /\bsite\.data((?:\.[A-Za-z_][\w-]*|\[["'][\w-]+["']\])+)/g;
/** Folders in which one may be, and its own name. */
const DEEPEST = 3;
const ENDINGS = [".yml", ".yaml", ".json"];

/** Files of data that a blog has beside its configuration: `_data/releases.yml` is `site.data.releases` of a template. */
export class DataFiles {
  readonly #texts: Pick<ProjectTexts, "find">;
  /** What is in a text; articles name the same files again and again. */
  readonly #read = new Map<string, unknown>();

  constructor(texts: Pick<ProjectTexts, "find">) {
    this.#texts = texts;
  }

  /**
   * @param from absolute path of the article
   * @param body its text
   * @param folder where such files are, from the article's folder or one above it
   * @returns what the body names of them: `site.data`
   */
  namedIn(from: string, body: string, folder: string): Group {
    if (!body.includes("site.data")) return {};
    let data: Group = {};
    for (const [, path = ""] of body.matchAll(NAMED)) {
      const steps = [...path.matchAll(/[\w-]+/g)].map(([step]) => step);
      const found = steps.slice(0, DEEPEST).map((_, depth) => steps.slice(0, depth + 1));
      const place = found.find((one) => this.#in(from, one.join("/"), folder) !== undefined);
      if (place === undefined) continue;
      const value = this.#in(from, place.join("/"), folder);
      data = mergeGroups(
        data,
        place.reduceRight<unknown>((inner, step) => ({ [step]: inner }), value) as Group,
      );
    }
    return data;
  }

  #in(from: string, name: string, folder: string): unknown {
    for (const ending of ENDINGS) {
      const text = this.#texts.find(from, name + ending, [folder]);
      if (text === undefined) continue;
      if (!this.#read.has(text)) {
        const read = ending === ".json" ? readJson : readYaml;
        const { data } = read({ file: name + ending, text, line: 1, column: 1 });
        this.#read.set(text, data);
      }
      return this.#read.get(text);
    }
    return undefined;
  }
}
