const LONGEST = 300;

/** A summary made of an article's first paragraph: whole where it is short, else cut after a sentence or a word. */
export function summarize(paragraph: string): string {
  if (paragraph.length <= LONGEST) return paragraph;
  const start = paragraph.slice(0, LONGEST);
  const sentence = /^.*[.!?…。！？]["'”’»)]*(?=\s|$)/su.exec(start)?.[0];
  if (sentence !== undefined && sentence.length > LONGEST / 3) return sentence;
  const words = start.replace(/\s+\S*$/u, "");
  return `${wholeCharacters(words)}…`;
}

/** Text without half a surrogate pair at its end. */
function wholeCharacters(text: string): string {
  return text.replace(/[\uD800-\uDBFF]$/, "");
}
