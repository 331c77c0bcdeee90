import type * as Yaml from "yaml";
import type { Problem } from "../../model/problem.ts";
import { lazyPackage } from "../lazy-package.ts";
import {
  type Block,
  type KeyPath,
  lineAround,
  type Parsed,
  type Place,
  placeInBlock,
  quote,
} from "./parsed.ts";
import { type Indentation, indentContinuations, quoteLines } from "./repair-yaml.ts";
import { type YamlError, yamlWords } from "./yaml-problem.ts";

const yaml = lazyPackage<typeof Yaml>("yaml");

/**
 * Only true, false and null have a type; every other scalar is the text that was written, so that `1.10`, `no`
 * and `2024-03-05` arrive as such. Nothing is made of tags (`!!binary`, `!ruby/object`).
 */
const OPTIONS: Yaml.ParseOptions & Yaml.DocumentOptions & Yaml.SchemaOptions = {
  schema: "failsafe",
  customTags: ["null", "bool"],
  resolveKnownTags: false,
  merge: true,
  prettyErrors: false,
  logLevel: "silent",
};

/** More aliases than any front matter needs, fewer than a "billion laughs" needs. */
const MOST_ALIASES = 100;

/** Each round of repairs uncovers what the error hid. */
const MOST_ROUNDS = 8;

/** Errors of the parser that leave the data whole. */
const HARMLESS = new Set(["DUPLICATE_KEY"]);

/** A text that was parsed, and what was done to it before. */
interface Attempt {
  readonly block: Block;
  readonly indentation: Omit<Indentation, "text">;
  readonly doc: Yaml.Document.Parsed;
  readonly errors: readonly YamlError[];
}

/**
 * Reads YAML 1.2 as blogs write it: also quoted text and lists that go on at the left margin, which most generators'
 * parsers accept. A top-level line whose value can only be meant as text (`title: Foo: bar`) is read as text, with a
 * warning; all else that is no YAML is an error, all of them at once.
 */
export function readYaml(block: Block): Parsed {
  try {
    return read(block);
  } catch {
    // The parser is recursive: a thousand brackets exhaust its stack. `toJS` throws at too many aliases.
    return {
      data: {},
      problems: [
        {
          ...problemBase(block, { line: block.line, column: block.column }),
          expected: "A few keys with text and lists",
          found: "lists, groups or aliases nested too deeply",
          advice: "Write the values out, without aliases and deep nesting",
        },
      ],
      locate: () => undefined,
    };
  }
}

function read(block: Block): Parsed {
  const straight = attempt(block, { indented: new Set() });
  if (straight.errors.length === 0) return finish(straight, []);

  const indentation = indentContinuations(block.text);
  let last = attempt({ ...block, text: indentation.text }, indentation);
  const warnings: Problem[] = [];
  for (let round = 0; round < MOST_ROUNDS && last.errors.length > 0 && !isTorn(last); round++) {
    const { text, quoted } = quoteLines(
      last.block.text,
      last.errors.map((error) => error.pos[0]),
    );
    if (quoted.length === 0) break;
    for (const { line, offset, value, text: read } of quoted) {
      const lineStart = offsetOfLine(last.block.text, line);
      warnings.push({
        ...problemBase(block, placeOf(last, lineStart + offset)),
        severity: "warning",
        rule: "front-matter-quotes",
        expected: "A value in quotes, as it holds signs that mean something in YAML",
        found: quote(value),
        advice: `It is read as the text ${quote(JSON.stringify(read))}; write it like that, with the quotes`,
      });
    }
    last = attempt({ ...block, text }, indentation);
  }
  return finish(last, warnings);
}

function attempt(block: Block, indentation: Omit<Indentation, "text">): Attempt {
  const doc = yaml().parseDocument(block.text, OPTIONS);
  const exhausted = doc.errors.find(({ code }) => code === "RESOURCE_EXHAUSTION");
  if (exhausted !== undefined) throw exhausted;
  const errors: YamlError[] = doc.errors.filter((error) => !HARMLESS.has(error.code));
  if (block.text.includes("*")) errors.push(...aliasErrors(doc));
  return { block, indentation, doc, errors };
}

/** Aliases of nothing, and of a thing around them: data without an end. */
function aliasErrors(doc: Yaml.Document.Parsed): YamlError[] {
  const errors: YamlError[] = [];
  yaml().visit(doc, {
    Alias(_, alias, path) {
      const target = alias.resolve(doc);
      if (target !== undefined && !path.includes(target)) return;
      const at = alias.range?.[0] ?? 0;
      errors.push({ code: "BAD_ALIAS", pos: [at, at], message: alias.source });
    },
  });
  return errors;
}

function finish(from: Attempt, warnings: readonly Problem[]): Parsed {
  const { block, doc, errors } = from;
  const broken = errors.length > 0;
  const torn = errors.findIndex(leavesOpen);
  const told = broken ? errors.slice(0, torn < 0 ? undefined : torn + 1) : [...doc.errors, ...doc.warnings];
  const problems = [...warnings];
  const lines = new Set<number>();
  for (const error of told) {
    const offset = offsetOf(from, error);
    const place = placeOf(from, offset);
    if (broken && lines.has(place.line)) continue;
    lines.add(place.line);
    problems.push({ file: block.file, ...place, ...yamlWords(error.code, lineAround(block.text, offset)) });
  }
  return {
    data: broken ? {} : doc.toJS({ maxAliasCount: MOST_ALIASES }),
    problems,
    locate: (path) => locate(from, path),
  };
}

/** Whether a quote or bracket has no end, so that nothing after it can be told apart. */
function isTorn({ errors }: Attempt): boolean {
  return errors.some(leavesOpen);
}

function leavesOpen({ message }: YamlError): boolean {
  return message.startsWith("Missing closing") || message.includes("and end with a");
}

/** The parser notices an open quote where the text ends; the publisher wants to know where it starts. */
function offsetOf({ block, indentation: { unclosed } }: Attempt, error: YamlError): number {
  if (unclosed === undefined || !leavesOpen(error)) return error.pos[0];
  return offsetOfLine(block.text, unclosed.line) + unclosed.offset;
}

function placeOf({ block, indentation }: Attempt, offset: number): Place {
  const { line, column } = placeInBlock(block, offset);
  return { line, column: column > 1 && indentation.indented.has(line - block.line) ? column - 1 : column };
}

function locate(from: Attempt, path: KeyPath): Place | undefined {
  let node: Yaml.Node | undefined = from.doc.contents ?? undefined;
  let offset: number | undefined;
  for (const step of path) {
    if (yaml().isAlias(node)) node = node.resolve(from.doc);
    if (yaml().isMap(node)) {
      const pair = node.items.findLast(
        ({ key }) => yaml().isScalar(key) && String(key.value) === String(step),
      );
      if (pair === undefined || !yaml().isNode(pair.key)) return undefined;
      offset = pair.key.range?.[0];
      node = yaml().isNode(pair.value) ? pair.value : undefined;
    } else if (yaml().isSeq(node)) {
      const item = node.items[Number(step)];
      if (!yaml().isNode(item)) return undefined;
      offset = item.range?.[0];
      node = item;
    } else {
      return undefined;
    }
  }
  return offset === undefined ? undefined : placeOf(from, offset);
}

function offsetOfLine(text: string, line: number): number {
  let offset = 0;
  for (let i = 0; i < line; i++) offset = text.indexOf("\n", offset) + 1;
  return offset;
}

function problemBase(block: Block, place: Place) {
  return { severity: "error", rule: "front-matter-yaml", file: block.file, ...place } as const;
}
