import slugify from "@sindresorhus/slugify";
import unidecode from "unidecode";
import type { SlugRule } from "../dialects/address-rules.ts";

const SPELLINGS: Readonly<Record<SlugRule["spelling"], (text: string) => string>> = {
  "as-is": (text) => text,
  ascii: (text) => unidecode(text),
  "latin-as-ascii": (text) => text.replace(/\p{Script=Latin}+/gu, (letters) => unidecode(letters)),
  unmarked: (text) =>
    text
      .normalize("NFD")
      .replace(/\p{Mn}/gu, "")
      .normalize("NFC"),
};

/** Text as a path segment by the rule of a generator; text of which the rule leaves nothing stays as it is. */
export function slugByRule(
  text: string,
  { spelling, spelledOut = [], drop, hyphen, trims, lowerCase }: SlugRule,
): string {
  const normal = text.trim().normalize("NFC");
  const named = spelledOut.reduce((result, [sign, words]) => result.replace(sign, words), normal);
  const spelled = SPELLINGS[spelling](named).trim();
  const kept = spelled.replace(drop, "").replace(hyphen, "-");
  const slug = (trims ? kept.replace(/^[-\s]+|[-\s]+$/g, "") : kept) || normal;
  // The generators' libraries know one lower case of a letter, JavaScript has two characters for that of this one.
  return lowerCase ? slug.replaceAll("İ", "i").toLowerCase() : slug;
}

/** Text as Eleventy's filters `slug` and `slugify` have it. */
export function templateSlug(text: string): string {
  return slugify(text, { decamelize: false });
}
