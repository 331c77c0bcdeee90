import { cdataText, xmlAttribute, xmlText } from "../../model/xml-text.ts";
import { CUT, SLOT } from "./slot.ts";

export type Value = string | number | undefined;
export type Fields = Readonly<Record<string, Value>>;
export type Values = Readonly<Record<string, Value | readonly Fields[]>>;

/** Fills a stencil; gives the markup, cut into chunks where the stencil has `CUT`. */
export type Stencil = (values: Values) => string[];

/** `CUT_HERE` is the boundary between two chunks. */
type Part = string | Slot | Group | typeof CUT_HERE;

const CUT_HERE = null;

interface Slot {
  readonly name: string;
  readonly group: string | undefined;
  /** Markup that vanishes with the slot when it has no value. */
  readonly open: string;
  readonly close: string;
  readonly escaped: (text: string) => string;
}

interface Group {
  readonly repeated: string;
  readonly parts: readonly Part[];
}

interface Element {
  /** The start tag, attributes with slots apart. */
  readonly start: Part[];
  readonly content: (Element | Part)[];
  end: string;
}

/**
 * Makes markup with slots into a function of what goes there. Each value is escaped as its place requires (text, attribute
 * or CDATA), so callers hand over plain strings. Every slot must be given:
 * - a slot whose value is `undefined` is left out together with its attribute, or with the element that holds just it;
 * - slots named `group.field` form a group: the smallest element around all of them is repeated for each record given.
 *
 * @param markup well-formed, as `feed` renders it; white space between tags is dropped
 */
export function stencil(markup: string): Stencil {
  const root = parse(markup);
  const parts = joined(flatten(root, groupSizes(root)));
  return (values) => {
    const chunks = [""];
    write(parts, values, undefined, chunks);
    return chunks;
  };
}

const TOKEN = /<!\[CDATA\[.*?\]\]>|<[^>]+>|[^<]+/gs;
const ATTRIBUTE = new RegExp(`( [\\w:]+=")${SLOT.source}"`);

function parse(markup: string): Element {
  const root: Element = { start: [], content: [], end: "" };
  const open = [root];
  for (const [token] of markup.matchAll(TOKEN)) {
    const parent = open.at(-1)!;
    if (token.startsWith("</")) {
      parent.end = token;
      open.pop();
    } else if (token.startsWith("<?")) {
      parent.content.push(`${token}\n`);
    } else if (token.startsWith("<![CDATA[")) {
      parent.content.push(
        ...split(token.slice(9, -3), SLOT, (name) => makeSlot(name, cdataText, "<![CDATA[", "]]>")),
      );
    } else if (token.startsWith("<")) {
      const start = split(token, ATTRIBUTE, (lead, name) => makeSlot(name!, xmlAttribute, lead, '"'));
      const element: Element = { start, content: [], end: "" };
      parent.content.push(element);
      if (!token.endsWith("/>")) open.push(element);
    } else if (token.trim() !== "") {
      parent.content.push(...split(token, SLOT, (name) => makeSlot(name, xmlText)));
    }
  }
  if (open.length !== 1) throw new TypeError(`Unbalanced markup: ${markup}`);
  return root;
}

function split(text: string, pattern: RegExp, make: (first: string, second?: string) => Part): Part[] {
  const parts: Part[] = [];
  let rest = text;
  for (let match = pattern.exec(rest); match; match = pattern.exec(rest)) {
    parts.push(rest.slice(0, match.index), make(match[1]!, match[2]));
    rest = rest.slice(match.index + match[0].length);
  }
  return [...parts, rest].filter((part) => part !== "");
}

function makeSlot(name: string, escaped: Slot["escaped"], open = "", close = ""): Part {
  if (name === SLOT.exec(CUT)![1]) return CUT_HERE;
  const [group, field] = name.split(".");
  return field === undefined
    ? { name, group: undefined, open, close, escaped }
    : { name: field, group, open, close, escaped };
}

/** How many slots of each group an element holds. */
function groupSizes(element: Element): Map<string, number> {
  const sizes = new Map<string, number>();
  const add = (group: string, size: number) => sizes.set(group, (sizes.get(group) ?? 0) + size);
  for (const part of [...element.start, ...element.content]) {
    if (isSlot(part)) {
      if (part.group !== undefined) add(part.group, 1);
    } else if (isElement(part)) for (const [group, size] of groupSizes(part)) add(group, size);
  }
  return sizes;
}

function flatten(element: Element, totals: ReadonlyMap<string, number>): Part[] {
  const children = element.content.filter(isElement).map(groupSizes);
  const parts = inside(element, totals);
  for (const [group, size] of groupSizes(element)) {
    if (size === totals.get(group) && !children.some((sizes) => sizes.get(group) === size)) {
      return [{ repeated: group, parts: joined(parts) }];
    }
  }
  return parts;
}

function inside({ start, content, end }: Element, totals: ReadonlyMap<string, number>): Part[] {
  const [only] = content;
  if (content.length === 1 && isSlot(only) && start.every((part) => typeof part === "string")) {
    return [{ ...only, open: start.join("") + only.open, close: only.close + end }];
  }
  return [...start, ...content.flatMap((part) => (isElement(part) ? flatten(part, totals) : [part])), end];
}

function joined(parts: readonly Part[]): Part[] {
  const result: Part[] = [];
  for (const part of parts) {
    const last = result.at(-1);
    if (typeof part === "string" && typeof last === "string") result[result.length - 1] = last + part;
    else result.push(part);
  }
  return result;
}

function write(
  parts: readonly Part[],
  values: Values,
  record: { group: string; fields: Fields } | undefined,
  chunks: string[],
): void {
  for (const part of parts) {
    if (part === CUT_HERE) chunks.push("");
    else if (typeof part === "string") chunks[chunks.length - 1] += part;
    else if ("repeated" in part) {
      for (const fields of records(values, part.repeated)) {
        write(part.parts, values, { group: part.repeated, fields }, chunks);
      }
    } else {
      const value = lookUp(part, values, record);
      if (value !== undefined)
        chunks[chunks.length - 1] += part.open + part.escaped(String(value)) + part.close;
    }
  }
}

function records(values: Values, group: string): readonly Fields[] {
  const list = values[group];
  if (!Array.isArray(list)) throw new TypeError(`No list for the group ${group}`);
  return list;
}

function lookUp(slot: Slot, values: Values, record: { group: string; fields: Fields } | undefined): Value {
  const source = slot.group === undefined ? values : record?.group === slot.group ? record.fields : undefined;
  if (source === undefined || !(slot.name in source))
    throw new TypeError(`No value for the slot ${slot.name}`);
  return source[slot.name] as Value;
}

function isElement(part: Element | Part | undefined): part is Element {
  return typeof part === "object" && part !== null && "content" in part;
}

function isSlot(part: Element | Part | undefined): part is Slot {
  return typeof part === "object" && part !== null && "escaped" in part;
}
