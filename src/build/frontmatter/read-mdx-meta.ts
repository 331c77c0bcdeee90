import { isInCodeBlock } from "./is-in-code-block.ts";
import { placeKey, readLiteral } from "./literal.ts";
import { type Block, type Parsed, placeInBlock } from "./parsed.ts";
import { literalProblems } from "./read-json.ts";

/** Metadata that an MDX file exports, and the place of the statement. */
export interface MdxMeta extends Parsed {
  /** Offset of `export`. */
  readonly start: number;
  /** Offset past the statement, its semicolon included. */
  readonly end: number;
}

const EXPORT =
  /(?<=^|\n)export[ \t]+(?:const|let|var)[ \t]+(?:meta|metadata|front[mM]atter|article|post)\b[^=\n]*=\s*(?=\{)/g;
/** A picture that bundlers know by a name. */
const PICTURE =
  /(?<=^|\n)import[ \t]+([\w$]+)[ \t]+from[ \t]*["']([^"'\n]+\.(?:avif|gif|jpe?g|png|svg|webp))["']/g;
const AFTER = /[ \t]*(?:as const|satisfies [\w.]+)?[ \t]*;?/y;

/**
 * Finds `export const meta = {…}` (or `metadata`, `frontmatter`, `article`, `post`) at the left margin of an MDX file, outside of code
 * blocks, and reads it as data. Nothing is evaluated.
 */
export function readMdxMeta(block: Block): MdxMeta | undefined {
  for (const m of block.text.matchAll(EXPORT)) {
    if (isInCodeBlock(block.text, m.index)) continue;
    const pictures = new Map([...block.text.matchAll(PICTURE)].map(([, name, file]) => [name!, file!]));
    const literal = readLiteral(block.text, m.index + m[0].length, false, pictures);
    AFTER.lastIndex = literal.end;
    AFTER.test(block.text);
    const problems = literalProblems(block, literal, "mdx");
    return {
      data: literal.value ?? {},
      problems,
      start: m.index,
      end: literal.value === undefined ? literal.end : Math.max(AFTER.lastIndex, literal.end),
      locate: (path) => {
        const offset = literal.places.get(placeKey(path));
        return offset === undefined ? undefined : placeInBlock(block, offset);
      },
    };
  }
  return undefined;
}
