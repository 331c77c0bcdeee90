import { mapPieces } from "./map-pieces.ts";

/** Up to the bracket that ends it: the address, with brackets in pairs, and its title. */
const TARGET = /\]\([ \t]*((?:[^()<>"'\n]|\([^()\n]*\))+?)([ \t]+(?:"[^"\n]*"|'[^'\n]*'))?[ \t]*\)/g;

/** In a formula, `[f](x + y)` is no link: an address has a slash or an ending or is a fragment, and has no sign of TeX. */
const NO_FORMULA = /^(?=#|.*[/.])(?!.*(?:[\\$^{}]|\s[+*=]\s))/;

/**
 * Addresses with spaces in links and images, as Markdown had them from the beginning and kramdown and Python-Markdown still do, in the
 * angle brackets that CommonMark wants.
 */
export function bracketSpacedLinks(markdown: string): string {
  return mapPieces(markdown, (piece, kind) =>
    kind === "text"
      ? piece.replace(TARGET, (whole, address: string, title = "") =>
          /[ \t]/.test(address) && NO_FORMULA.test(address) ? `](<${address}>${title})` : whole,
        )
      : piece,
  );
}
