import fc from "fast-check";

/** A change to a text. */
export type Edit = (text: string) => string;

/** A place in a text, more often in its body than in its front matter. */
const place = fc.oneof(
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.double({ min: 0.4, max: 1, noNaN: true }),
);
const at = (text: string, fraction: number) => Math.floor(text.length * fraction);

/**
 * Changes here and there.
 *
 * @param tokens that are put in
 * @param texts of which pieces are put in
 */
export function editOf(tokens: readonly string[], texts: readonly string[]): fc.Arbitrary<Edit> {
  const inserted: fc.Arbitrary<Edit> = fc
    .tuple(
      place,
      fc.oneof(fc.constantFrom(...tokens), fc.string({ unit: "binary", maxLength: 6 })),
      fc.integer({ min: 1, max: 3 }),
    )
    .map(([where, token, times]) => (text) => {
      const start = at(text, where);
      return text.slice(0, start) + token.repeat(times) + text.slice(start);
    });

  const removed: fc.Arbitrary<Edit> = fc
    .tuple(place, fc.integer({ min: 1, max: 30 }))
    .map(([where, length]) => (text) => {
      const start = at(text, where);
      return text.slice(0, start) + text.slice(start + length);
    });

  const repeated: fc.Arbitrary<Edit> = fc
    .tuple(place, fc.integer({ min: 1, max: 60 }), place)
    .map(([from, length, to]) => (text) => {
      const piece = text.slice(at(text, from), at(text, from) + length);
      const start = at(text, to);
      return text.slice(0, start) + piece + text.slice(start);
    });

  const spliced: fc.Arbitrary<Edit> = fc
    .tuple(place, fc.constantFrom(...texts), place)
    .map(([where, other, from]) => (text) => {
      return text.slice(0, at(text, where)) + other.slice(at(other, from));
    });

  const lineEnds: fc.Arbitrary<Edit> = fc
    .constantFrom("\r\n", "\r", "\n\n", "\n\t")
    .map((end) => (text) => text.replaceAll("\n", end));

  return fc.oneof(
    { weight: 5, arbitrary: inserted },
    { weight: 3, arbitrary: removed },
    { weight: 2, arbitrary: repeated },
    { weight: 1, arbitrary: spliced },
    { weight: 1, arbitrary: lineEnds },
  );
}
