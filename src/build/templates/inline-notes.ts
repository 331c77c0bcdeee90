import { mapPieces } from "./map-pieces.ts";

/** `^[A footnote where it is referred to.]`; brackets in it pair. */
const INLINE_NOTE = /(?<![\\^[])\^\[((?:[^[\]\n\\]|\\.|\[[^[\]\n]*\](?:\([^()\n]*\))?)+)\]/g;
/** Words, where an expression might be meant: `^[a-z ]`. */
const WORDS = /\p{L}[^\]]*\s[^[]*\p{L}{2,}|[^\0-\x7f]{3,}/u;

/** Turns footnotes that stand where they are referred to (Pandoc, markdown-it-footnote) into such at the end. */
export function expandInlineNotes(markdown: string): string {
  if (!markdown.includes("^[")) return markdown;
  const notes: string[] = [];
  const text = mapPieces(markdown, (piece, kind) =>
    kind === "text"
      ? piece.replace(INLINE_NOTE, (source: string, note: string) => {
          if (!WORDS.test(note)) return source;
          notes.push(note.trim());
          return `[^inline-note-${notes.length}]`;
        })
      : piece,
  );
  if (notes.length === 0) return markdown;
  const definitions = notes.map((note, index) => `[^inline-note-${index + 1}]: ${note}`);
  return `${text.trimEnd()}\n\n${definitions.join("\n\n")}\n`;
}
