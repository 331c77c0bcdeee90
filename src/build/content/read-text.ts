import { readFileSync } from "node:fs";
import type { Problem } from "../../model/problem.ts";
import { fullDigest } from "../edition/digest.ts";

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

export type TextReading = { readonly text: string } | { readonly problem: Problem };

/**
 * Reads a file as UTF-8.
 *
 * @param shown its path as the publisher would type it
 */
export function readText(file: string, shown: string): TextReading {
  const { digest: _, ...reading } = readDigestedText(file, shown);
  return reading;
}

/** The same with a digest of the file's bytes, where it can be read at all. */
export function readDigestedText(file: string, shown: string): TextReading & { readonly digest?: string } {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    return { problem: unreadable(error, shown) };
  }
  const digest = fullDigest(bytes);
  try {
    return { text: utf8.decode(bytes), digest };
  } catch {
    return { problem: notUtf8(bytes, shown), digest };
  }
}

/**
 * The last bytes of a file.
 *
 * @param digest of the whole file
 * @returns `undefined` where the file has another
 */
export function readEnd(file: string, length: number, digest: string): Uint8Array | undefined {
  const bytes = readFileSync(file);
  return fullDigest(bytes) === digest ? bytes.subarray(bytes.length - length) : undefined;
}

/** Digest of a file's bytes; `undefined` where it cannot be read. */
export function contentDigest(file: string): string | undefined {
  try {
    return fullDigest(readFileSync(file));
  } catch {
    return undefined;
  }
}

function unreadable(error: unknown, file: string): Problem {
  return {
    severity: "error",
    rule: "unreadable-file",
    file,
    expected: "a file that can be read",
    found: error instanceof Error ? error.message : String(error),
    advice: "correct its name or its permissions",
  };
}

function notUtf8(bytes: Uint8Array, file: string): Problem {
  const at = firstInvalid(bytes);
  const before = new TextDecoder().decode(bytes.subarray(0, at)).split("\n");
  return {
    severity: "error",
    rule: "not-utf-8",
    file,
    line: before.length,
    column: before.at(-1)!.length + 1,
    expected: "text in UTF-8",
    found: `the byte 0x${bytes[at]!.toString(16).padStart(2, "0").toUpperCase()}`,
    advice: "save the file as UTF-8 in your editor",
  };
}

/** Index of the first byte that does not belong to a character: the longest prefix that decodes ends there. */
function firstInvalid(bytes: Uint8Array): number {
  let low = 0;
  let high = bytes.length;
  const decodes = (end: number) => {
    try {
      new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(0, end), { stream: true });
      return true;
    } catch {
      return false;
    }
  };
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (decodes(middle)) low = middle;
    else high = middle - 1;
  }
  // A character that breaks off still counts as decodable above: the bad byte is its first.
  while (!isWhole(bytes.subarray(0, low))) low--;
  return Math.min(low, bytes.length - 1);
}

function isWhole(bytes: Uint8Array): boolean {
  try {
    utf8.decode(bytes);
    return true;
  } catch {
    return false;
  }
}
