import { renameSync, writeFileSync } from "node:fs";
import { type Document, isMap, isScalar, type Pair, parseDocument, Scalar, YAMLMap } from "yaml";

const INTRODUCTION = ` Ids under which feed readers know articles from before. Keep this file in git: an article that loses its line here
 appears to every reader as new. A line is the article's day and slug, then its id. An \`id\` in an article's own front
 matter wins. Written by \`npm run adopt\`, which never changes a line that is there.`;

/**
 * Adds lines to the text of an `ids.yaml` and sorts it. Lines that are there keep their ids, their quotes and the comments
 * above them.
 *
 * @param text a file without errors; empty for a new one
 * @param lines ids by article key, none of which is in the text
 */
export function addIds(text: string, lines: ReadonlyMap<string, string>): string {
  const document: Document = parseDocument(text, { schema: "failsafe", uniqueKeys: false });
  const map = isMap(document.contents) ? document.contents : new YAMLMap();
  if (document.contents === null) {
    document.commentBefore ??= INTRODUCTION;
    document.contents = map;
  }
  for (const [key, id] of lines) {
    const value = new Scalar(id);
    value.type = Scalar.QUOTE_DOUBLE;
    map.items.push(document.createPair(key, value));
  }
  map.items.sort((a: Pair, b: Pair) => (keyOf(a) < keyOf(b) ? -1 : 1));
  return document.toString({ lineWidth: 0 });
}

/** Writes a file aside and moves it into place. */
export function writeIds(file: string, text: string): void {
  const staging = `${file}.new`;
  writeFileSync(staging, text);
  renameSync(staging, file);
}

function keyOf({ key }: Pair): string {
  return isScalar(key) ? String(key.value) : String(key);
}
