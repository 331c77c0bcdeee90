/** For an ASCII character, and for one inside of a word (128 more): whether a word goes on after it. */
const IN_WORD = new Uint8Array(0x100);
for (let code = 0; code < 0x80; code++) {
  const isWord = /[0-9A-Za-z]/.test(String.fromCharCode(code));
  IN_WORD[code] = isWord ? 1 : 0;
  // Other signs neither begin nor end a word.
  IN_WORD[code | 0x80] = isWord || code > 0x20 ? 1 : 0;
}

/**
 * Counts words for a reading time. Between spaces, a run with a letter or digit is one word. Scripts written without
 * spaces are counted by characters: two Han or Kana, four Thai, Lao, Khmer or Burmese make one (people read about 500
 * Chinese characters a minute where they read about 240 English words).
 */
export function countWords(text: string): number {
  let words = 0;
  let halves = 0;
  let quarters = 0;
  let inWord = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < 0x80) {
      const next = IN_WORD[(inWord << 7) | code]!;
      words += next & ~inWord;
      inWord = next;
    } else if (code === 0xa0 || code === 0x3000 || (code >= 0x2000 && code <= 0x200a)) {
      inWord = 0;
    } else if (isHanOrKana(code)) {
      halves++;
      inWord = 0;
    } else if (
      (code >= 0xe00 && code < 0xf00) ||
      (code >= 0x1000 && code < 0x10a0) ||
      (code >= 0x1780 && code < 0x1800)
    ) {
      quarters++;
      inWord = 0;
    } else if (inWord === 0 && !isPunctuation(code)) {
      inWord = 1;
      words++;
    }
  }
  return words + Math.ceil(halves / 2 + quarters / 4);
}

function isHanOrKana(code: number): boolean {
  return (
    (code >= 0x3040 && code <= 0x30ff) ||
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    // The high surrogates of the supplementary ideographic planes; the low ones are passed over below.
    (code >= 0xd840 && code <= 0xd88d)
  );
}

/** Marks, symbols, emoji and the second halves of surrogate pairs: what is no word when it stands alone. */
function isPunctuation(code: number): boolean {
  return (
    code <= 0xa9 ||
    (code >= 0xab && code <= 0xb4) ||
    (code >= 0xb6 && code <= 0xb9) ||
    (code >= 0xbb && code <= 0xbf) ||
    code === 0xd7 ||
    code === 0xf7 ||
    (code >= 0x2010 && code <= 0x206f) ||
    (code >= 0x20a0 && code <= 0x2bff) ||
    (code >= 0x3000 && code <= 0x303f) ||
    (code >= 0xd83c && code <= 0xd83e) ||
    (code >= 0xdc00 && code <= 0xdfff) ||
    (code >= 0xfe00 && code <= 0xfe0f) ||
    (code >= 0xff00 && code <= 0xff0f)
  );
}
