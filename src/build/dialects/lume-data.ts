import { codeAt, readLiteral } from "../frontmatter/literal.ts";
import { asGroup, type Group } from "../group.ts";
import type { CodeReading } from "./dialect.ts";

const WHOLE = /^export\s+default\s+(?=\{)/m;
const CONSTANT = /^export\s+const\s+(?<name>[A-Za-z_$][\w$]*)\s*(?::[^=\n]+)?=\s*/gm;
const FUNCTION = /^export\s+function\s+url\b/m;

/**
 * Reads what a file of shared data exports in Lume (https://lume.land/docs/creating-pages/shared-data/): plain values, all at once
 * or one by one.
 */
export function readLumeData(code: string): CodeReading {
  const unread: { offset: number; code: string }[] = [];
  let data: Group = {};
  const whole = WHOLE.exec(code);
  if (whole) {
    const literal = readLiteral(code, whole.index + whole[0].length);
    data = asGroup(literal.value);
    const issue = codeAt(literal, ["url"]);
    if (issue) unread.push({ offset: issue.offset, code: issue.found });
  }
  for (const { 0: start, index, groups } of code.matchAll(CONSTANT)) {
    const { value } = readLiteral(code, index + start.length);
    if (value !== undefined) data = { ...data, [groups!.name!]: value };
    else if (groups!.name === "url") unread.push({ offset: index, code: start.trim() });
  }
  const computed = FUNCTION.exec(code);
  if (computed) unread.push({ offset: computed.index, code: computed[0] });
  return { data, unread };
}
