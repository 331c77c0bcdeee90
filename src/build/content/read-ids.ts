import { existsSync } from "node:fs";
import { join } from "node:path";
import type * as Yaml from "yaml";
import type { Problem } from "../../model/problem.ts";
import type { Place } from "../article/article-draft.ts";
import { withoutForbiddenCharacters } from "../feeds/xml-characters.ts";
import { lazyPackage } from "../lazy-package.ts";
import { readText } from "./read-text.ts";

const yaml = lazyPackage<typeof Yaml>("yaml");

/** The file of a content folder that keeps the ids under which readers know its articles from elsewhere. */
export const IDS_FILE = "ids.yaml";

export interface KeptId {
  readonly id: string;
  readonly place: Place & { readonly file: string };
}

export interface IdsReading {
  /** By article key. */
  readonly ids: ReadonlyMap<string, KeptId>;
  readonly problems: readonly Problem[];
}

/**
 * Reads `ids.yaml`: one line an article, `2016-03-12/its-slug: "the id"`. A line that cannot be understood is an error,
 * since a lost id shows old articles to every reader as new.
 *
 * @param content absolute path of the content folder
 * @param shownAs the same as the publisher would type it
 */
export function readIds(content: string, shownAs: string): IdsReading {
  const path = join(content, IDS_FILE);
  const file = join(shownAs, IDS_FILE);
  if (!existsSync(path)) return { ids: new Map(), problems: [] };
  const source = readText(path, file);
  if ("problem" in source) return { ids: new Map(), problems: [source.problem] };
  return parseIds(source.text, file);
}

/** @param file path for problems */
export function parseIds(text: string, file: string): IdsReading {
  const lines = new (yaml().LineCounter)();
  const document = yaml().parseDocument(text, { schema: "failsafe", uniqueKeys: false, lineCounter: lines });
  const ids = new Map<string, KeptId>();
  const problems: Problem[] = [];
  const placeAt = (offset: number): KeptId["place"] => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(1, line), column: Math.max(1, col) };
  };
  const complain = (offset: number, rule: string, found: string, advice: string) =>
    problems.push({ severity: "error", rule, ...placeAt(offset), expected: EXPECTED, found, advice });

  for (const { pos, message } of document.errors) {
    complain(pos[0], "broken-ids", message.split("\n")[0]!.replace(/ at line .*$/s, ""), REWRITE);
  }
  if (problems.length > 0 || document.contents === null) return { ids, problems };
  if (!yaml().isMap(document.contents)) {
    complain(document.contents.range?.[0] ?? 0, "broken-ids", "something that is no mapping", REWRITE);
    return { ids, problems };
  }
  const owners = new Map<string, number>();
  for (const pair of document.contents.items) {
    const { key, offset } = keyOf(pair);
    const id = idOf(pair);
    const { line } = placeAt(offset);
    const owner = id === undefined ? undefined : owners.get(id);
    if (key === undefined || !KEY.test(key)) complain(offset, "broken-ids", shown(key), REWRITE);
    else if (id === undefined)
      complain(offset, "broken-ids", "no id", "write the id in quotes, or delete the line");
    else if (withoutForbiddenCharacters(id).removed.length > 0)
      complain(offset, "broken-ids", "a character that feeds cannot hold", "delete it from the id");
    else if (ids.has(key))
      complain(
        offset,
        "duplicate-article",
        `\`${key}\` a second time`,
        "keep the line with the id that readers know",
      );
    else if (owner !== undefined)
      complain(
        offset,
        "duplicate-id",
        `\`${id}\`, which line ${owner} has too`,
        "delete one of the two lines",
      );
    else {
      ids.set(key, { id, place: placeAt(offset) });
      owners.set(id, line);
    }
  }
  return { ids, problems };
}

const EXPECTED = 'a day, a slug and an id, e.g. 2016-03-12/its-slug: "https://example.com/?p=12"';
const REWRITE = "correct the line, or delete it and let `npm run adopt` write it again";
const KEY = /^\d{4}-\d\d-\d\d\/./;

function keyOf({ key }: Yaml.Pair): { key: string | undefined; offset: number } {
  if (!yaml().isScalar(key)) return { key: undefined, offset: 0 };
  return { key: String(key.value).normalize("NFC"), offset: key.range?.[0] ?? 0 };
}

function idOf({ value }: Yaml.Pair): string | undefined {
  return yaml().isScalar(value) ? String(value.value ?? "").trim() || undefined : undefined;
}

function shown(key: string | undefined): string {
  return key === undefined ? "a line of another shape" : `\`${key}\``;
}
