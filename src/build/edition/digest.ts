import { createHash, hash } from "node:crypto";
import { DIGEST_WORDS } from "../../model/feed-index.ts";

/** Digest of byte strings in order, as `DIGEST_WORDS` unsigned 32-bit words (the head of their SHA-256). */
export function digestWords(parts: readonly Uint8Array[]): number[] {
  const sha = createHash("sha256");
  for (const part of parts) sha.update(`${part.length}:`).update(part);
  const bytes = sha.digest();
  return Array.from({ length: DIGEST_WORDS }, (_, word) => bytes.readUInt32BE(word * 4));
}

/** Digest that tells any two contents apart (SHA-256, base64url). */
export function fullDigest(data: string | Uint8Array): string {
  return hash("sha256", data, "base64url");
}

/** Digest of a text as 16 hexadecimal digits. */
export function digestText(data: string | Uint8Array): string {
  return hash("sha256", data).slice(0, 16);
}
