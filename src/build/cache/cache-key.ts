import { fullDigest } from "../edition/digest.ts";

/**
 * Digest of values that a result depends on: of anything that JSON has, and of maps and numbers that it has not. Values
 * that are equal but for the order of their keys may have different digests.
 */
export function cacheKey(...values: readonly unknown[]): string {
  return fullDigest(JSON.stringify(values, withoutLoss));
}

function withoutLoss(_key: string, value: unknown): unknown {
  if (value instanceof Map) return { map: [...value] };
  if (typeof value === "bigint" || (typeof value === "number" && !Number.isFinite(value)))
    return { number: String(value) };
  return value === undefined ? { value: "undefined" } : value;
}
