import { isInCodeBlock } from "./is-in-code-block.ts";
import { readLiteral } from "./literal.ts";
import { type Block, type Parsed, type Place, placeInBlock } from "./parsed.ts";

const EXPORT = /(?<=^|\n)export[ \t]+(?:const|let|var)[ \t]+([A-Za-z_$][\w$]*)[ \t]*(?::[^=\n]*)?=(?![=>])/g;
/** What may stand behind a value that is the whole statement. */
const END =
  /[ \t]*(?:as const|satisfies [\w.]+)?[ \t]*;?[ \t]*(?:\/\/[^\n]*|\/\*[^\n]*\*\/[ \t]*)?(?:$|\n(?![ \t]*[-+*/%&|?.]))/y;

/** Constants that an MDX file exports, by name. */
export interface MdxConstants extends Parsed {
  readonly data: Readonly<Record<string, unknown>>;
}

/**
 * Reads `export const title = "…"` at the left margin of an MDX file, outside of code blocks, as data; of one that is code
 * only the place is known. Nothing is evaluated, and the statements stay in the body.
 *
 * @returns undefined when nothing is exported so.
 */
export function readMdxConstants(block: Block): MdxConstants | undefined {
  const data: Record<string, unknown> = {};
  const places = new Map<string, Place>();
  for (const m of block.text.matchAll(EXPORT)) {
    if (isInCodeBlock(block.text, m.index)) continue;
    const name = m[1]!;
    const { value, end, issues } = readLiteral(block.text, m.index + m[0].length);
    END.lastIndex = end;
    places.set(name, placeInBlock(block, m.index + m[0].indexOf(name)));
    if (issues.length > 0 || !END.test(block.text)) continue;
    Object.defineProperty(data, name, { value, enumerable: true, configurable: true, writable: true });
  }
  if (places.size === 0) return undefined;
  return { data, problems: [], locate: ([name]) => places.get(String(name)) };
}
