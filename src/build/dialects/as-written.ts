import type { SlugRule } from "./address-rules.ts";

/** Names stay as they are. */
export const AS_WRITTEN: SlugRule = {
  spelling: "as-is",
  drop: /(?!)/gu,
  hyphen: /(?!)/gu,
  trims: false,
  lowerCase: false,
  ownToo: false,
};
