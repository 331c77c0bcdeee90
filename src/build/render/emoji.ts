import type * as Gemoji from "gemoji";
import { lazyPackage } from "../lazy-package.ts";

const NAME = /(?<![\p{L}\p{N}:/]):([a-z\d_+-]{1,40}):(?![\p{L}\p{N}:])/gu;

const gemoji = lazyPackage<typeof Gemoji>("gemoji");

/** `:tada:` and the like, by the names that GitHub has for them; any other word between colons stays. */
export function withEmoji(text: string): string {
  if (!text.includes(":")) return text;
  return text.replace(NAME, (whole, name: string) => {
    const emoji = gemoji().nameToEmoji;
    return Object.hasOwn(emoji, name) ? emoji[name]! : whole;
  });
}
