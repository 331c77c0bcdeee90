import { mapPieces } from "./map-pieces.ts";

/** `^[A footnote where it is referred to.]`; brackets in it pair. */
const INLINE_NOTE = /(?<![\\^[])\^\[((?:[^[\]\n\\]|\\.|\[[^[\]\n]*\](?:\([^()\n]*\))?)+)\]/g;
/** The same as an element (Distill). */
const ELEMENT = /<d-footnote>((?:(?!<\/d-footnote>)[\s\S])+)<\/d-footnote>/g;
/** Words, where an expression might be meant: `^[a-z ]`. */
const WORDS = /\p{L}[^\]]*\s[^[]*\p{L}{2,}|[^\0-\x7f]{3,}/u;

/** Turns footnotes that stand where they are referred to (Pandoc, markdown-it-footnote) into such at the end. */
export function expandInlineNotes(markdown: string): string {
  if (!markdown.includes("^[") && !markdown.includes("</d-footnote>")) return markdown;
  const notes: string[] = [];
  const noted = (note: string) => {
    notes.push(note.trim().replace(/\s*\n\s*/g, " "));
    return `[^inline-note-${notes.length}]`;
  };
  const text = mapPieces(markdown, (piece, kind) =>
    kind === "text"
      ? piece
          .replace(ELEMENT, (_, note: string) => noted(note))
          .replace(INLINE_NOTE, (source: string, note: string) => (WORDS.test(note) ? noted(note) : source))
      : piece,
  );
  if (notes.length === 0) return markdown;
  const definitions = notes.map((note, index) => `[^inline-note-${index + 1}]: ${note}`);
  return `${text.trimEnd()}\n\n${definitions.join("\n\n")}\n`;
}
