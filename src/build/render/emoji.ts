import { createRequire } from "node:module";
import type * as Gemoji from "gemoji";

const NAME = /(?<![\p{L}\p{N}:/]):([a-z\d_+-]{1,40}):(?![\p{L}\p{N}:])/gu;

let emoji: Readonly<Record<string, string>> | undefined;

/** `:tada:` and the like, by the names that GitHub has for them; any other word between colons stays. */
export function withEmoji(text: string): string {
  if (!text.includes(":")) return text;
  return text.replace(NAME, (whole, name: string) => {
    // Most articles name none: they do not wait for the list to load.
    emoji ??= (createRequire(import.meta.url)("gemoji") as typeof Gemoji).nameToEmoji;
    return Object.hasOwn(emoji, name) ? emoji[name]! : whole;
  });
}
