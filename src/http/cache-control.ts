type Flag =
  | "public"
  | "private"
  | "no-cache"
  | "no-store"
  | "no-transform"
  | "must-revalidate"
  | "immutable"
  | "im";

type Duration = "max-age" | "s-maxage" | "stale-while-revalidate" | "stale-if-error";

/**
 * Directives of a response under their own names: flags are true or false, durations are whole seconds. RFC
 * 9111, section 5.2.2; `immutable` is RFC 8246, `stale-…` RFC 5861, sections 3 and 4. `im` is RFC 3229,
 * section 10.8.2: beside it a cache that understands 226 ignores `no-store`.
 */
export type CacheDirectives = { readonly [name in Flag]?: boolean } & {
  readonly [name in Duration]?: number;
};

/**
 * Writes the value of `Cache-Control` (RFC 9111, section 5.2), in the order of the keys.
 *
 * @returns for example `public, max-age=900`; empty when no directive is set
 * @throws {RangeError} when a duration is not a whole number of seconds, zero or more (RFC 9111, section
 *   1.2.2)
 */
export function formatCacheControl(directives: CacheDirectives): string {
  return Object.entries(directives)
    .flatMap(([name, value]) =>
      typeof value === "number" ? `${name}=${deltaSeconds(name, value)}` : value ? name : [],
    )
    .join(", ");
}

function deltaSeconds(name: string, value: number): number {
  if (!Number.isSafeInteger(value) || value < 0) {
    throw new RangeError(`Cache directive ${name} needs whole seconds, zero or more: ${value}`);
  }
  return value;
}
