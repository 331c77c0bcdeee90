/** XML 1.0, section 2.2: `Char ::= #x9 | #xA | #xD | [#x20-#xD7FF] | [#xE000-#xFFFD] | [#x10000-#x10FFFF]`. */
const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/;
const FORBIDDEN_OR_LONE = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/gu;

export function isForbidden(codePoint: number): boolean {
  if (codePoint < 0x20) return codePoint !== 9 && codePoint !== 10 && codePoint !== 13;
  return (codePoint >= 0xd800 && codePoint < 0xe000) || (codePoint & 0xfffe) === 0xfffe
    ? codePoint < 0x10000
    : false;
}

/** The text without what XML forbids, and with line feeds only; every code point removed is added to `found`. */
export function withoutForbidden(text: string, found: Set<number>): string {
  if (text.includes("\r")) text = text.replace(/\r\n?/g, "\n");
  if (!FORBIDDEN.test(text) && text.isWellFormed()) return text;
  return text.replace(FORBIDDEN_OR_LONE, (character) => {
    found.add(character.codePointAt(0) ?? 0);
    return character === "\f" ? " " : "";
  });
}
