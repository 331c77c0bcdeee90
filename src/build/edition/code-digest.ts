import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { digestText } from "./digest.ts";

const SOURCE = resolve(import.meta.dirname, "../..");

/** Digest of Broadsheet's own source: what tells two builds of the same content by different versions apart. */
export function codeDigest(): string {
  const files = readdirSync(SOURCE, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(ts|css|json)$/.test(file))
    .sort();
  return digestText(files.map((file) => digestText(readFileSync(join(SOURCE, file)))).join(""));
}
