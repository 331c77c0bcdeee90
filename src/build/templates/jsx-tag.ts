import { endOfBraces } from "./skip-script.ts";

export interface JsxAttribute {
  /** Empty for `{...spread}`. */
  readonly name: string;
  /** Undefined for a name alone. */
  readonly value: string | undefined;
  readonly isExpression: boolean;
}

export interface JsxTag {
  readonly name: string;
  readonly attributes: readonly JsxAttribute[];
  readonly kind: "open" | "close" | "void";
  /** Offset after the tag. */
  readonly end: number;
}

const NAME = /<(\/?)([A-Za-z][\w.:-]*)?(?=[\s/>])/y;
const ATTRIBUTE = /\s*([A-Za-z_@:#][\w.:-]*)(?:\s*=\s*(?=\S))?/y;

/** Reads the tag of an element or fragment; undefined where there is none. */
export function readJsxTag(text: string, start: number): JsxTag | undefined {
  NAME.lastIndex = start;
  const opening = NAME.exec(text);
  if (!opening) return undefined;
  const name = opening[2] ?? "";
  const attributes: JsxAttribute[] = [];
  let at = NAME.lastIndex;
  if (name === "" && text[at] !== ">") return undefined;
  for (;;) {
    at += /^\s*/.exec(text.slice(at, at + 500))![0].length;
    if (text[at] === ">")
      return { name, attributes, kind: opening[1] === "/" ? "close" : "open", end: at + 1 };
    if (text.startsWith("/>", at)) return { name, attributes, kind: "void", end: at + 2 };
    const attribute = readAttribute(text, at);
    if (!attribute) return undefined;
    attributes.push(attribute.read);
    at = attribute.end;
  }
}

function readAttribute(text: string, at: number): { read: JsxAttribute; end: number } | undefined {
  if (text[at] === "{") {
    const end = endOfBraces(text, at);
    const value = text.slice(at + 1, (end ?? 0) - 1);
    return end === undefined ? undefined : { read: { name: "", value, isExpression: true }, end };
  }
  ATTRIBUTE.lastIndex = at;
  const match = ATTRIBUTE.exec(text);
  if (!match) return undefined;
  const name = match[1]!;
  const start = ATTRIBUTE.lastIndex;
  if (!match[0].trimEnd().endsWith("="))
    return { read: { name, value: undefined, isExpression: false }, end: start };
  const mark = text[start]!;
  if (mark === "{") {
    const end = endOfBraces(text, start);
    const value = text.slice(start + 1, (end ?? 0) - 1).trim();
    return end === undefined ? undefined : { read: { name, value, isExpression: true }, end };
  }
  if (mark === '"' || mark === "'") {
    const end = text.indexOf(mark, start + 1);
    const value = text.slice(start + 1, end);
    return end < 0 ? undefined : { read: { name, value, isExpression: false }, end: end + 1 };
  }
  const bare = /^[^\s>]+/.exec(text.slice(start, start + 500))?.[0];
  return bare === undefined
    ? undefined
    : { read: { name, value: bare, isExpression: false }, end: start + bare.length };
}
