import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { deserialize, serialize } from "node:v8";
import { fullDigest } from "../edition/digest.ts";

/** Bytes of a digest in base64url. */
const DIGEST_BYTES = 43;

/** Writes a value aside and moves it into place: its digest, then itself as the structured clone algorithm writes it. */
export function writeEntry(file: string, value: unknown): void {
  const bytes = serialize(value);
  mkdirSync(dirname(file), { recursive: true });
  const aside = `${file}.${process.pid}.new`;
  writeFileSync(aside, Buffer.concat([Buffer.from(fullDigest(bytes)), bytes]));
  renameSync(aside, file);
}

/** @returns `undefined` where there is no such file, or another than `writeEntry` has written */
export function readEntry(file: string): unknown {
  let data: Buffer;
  try {
    data = readFileSync(file);
  } catch {
    return undefined;
  }
  const bytes = data.subarray(DIGEST_BYTES);
  return data.toString("latin1", 0, DIGEST_BYTES) === fullDigest(bytes) ? deserialize(bytes) : undefined;
}
