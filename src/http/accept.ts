import { parseWeightedList, type WeightedElement } from "./weighted-list.ts";

/**
 * Chooses a media type by proactive negotiation (RFC 9110, section 12.5.1). The most specific media range
 * that covers an offer gives it its weight; the heaviest offer wins, then the one that was named more
 * specifically, then the one that stands first.
 *
 * @param accept the value of `Accept`; undefined or a value without media ranges means that anything will do
 * @param offers media types, perhaps with parameters, the server's favourite first
 * @returns the chosen offer as it was given, or undefined when none is acceptable
 */
export function preferred(accept: string | undefined, offers: readonly string[]): string | undefined {
  const ranges = parseWeightedList(accept ?? "");
  if (ranges.length === 0) return offers[0];
  return offers
    .flatMap((offer) => {
      const [mediaType] = parseWeightedList(offer);
      const range = mediaType && mostSpecific(ranges.filter((candidate) => covers(candidate, mediaType)));
      return range && range.weight > 0 ? [{ offer, range }] : [];
    })
    .sort((a, b) => b.range.weight - a.range.weight || specificity(b.range) - specificity(a.range))
    .at(0)?.offer;
}

function mostSpecific(ranges: readonly WeightedElement[]): WeightedElement | undefined {
  return ranges.toSorted((a, b) => specificity(b) - specificity(a)).at(0);
}

/** A lone `*` is no media range, but Java's own HTTP client sends it for any type. */
function isAny(range: WeightedElement): boolean {
  return range.value === "*/*" || range.value === "*";
}

function covers(range: WeightedElement, mediaType: WeightedElement): boolean {
  const sameType =
    isAny(range) ||
    range.value === mediaType.value ||
    (range.value.endsWith("/*") && mediaType.value.startsWith(range.value.slice(0, -1)));
  return sameType && [...range.parameters].every(([name, value]) => hasParameter(mediaType, name, value));
}

function hasParameter({ parameters }: WeightedElement, name: string, value: string): boolean {
  return parameters.get(name)?.toLowerCase() === value.toLowerCase();
}

function specificity(range: WeightedElement): number {
  const ofType = isAny(range) ? 0 : range.value.endsWith("/*") ? 1 : 2;
  return ofType + range.parameters.size;
}
