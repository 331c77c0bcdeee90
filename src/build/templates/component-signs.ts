import { ELEMENTS } from "../render/allow-list.ts";
import { CodeAwareScanner } from "./code-aware-scanner.ts";
import { readJsxTag } from "./jsx-tag.ts";

/** Where a name that is written like a component's begins or ends an element; source of a pattern. */
export const COMPONENT = "<\\/?[A-Z]\\w*[a-z]";

/** Elements of HTML that have no rule: old pages write these with a capital, too. */
const HTML = new Set(
  "applet area base body button font form html label link map marquee meta option param".split(" "),
);

/**
 * What Markdown has of components that end, outside of code: `values`, where one is given a value in braces, as only MDX can;
 * `elements`, where there are others.
 */
export function componentsIn(text: string): "values" | "elements" | undefined {
  if (!/<[A-Z]/.test(text)) return undefined;
  const scanner = new CodeAwareScanner(text, COMPONENT);
  const lastEnds = new Map<string, number>();
  const endsAfter = (name: string, at: number) => {
    const last = lastEnds.get(name) ?? text.lastIndexOf(`</${name}>`);
    lastEnds.set(name, last);
    return last >= at;
  };
  let found: "elements" | undefined;
  for (let spot = scanner.next(); spot; spot = scanner.next()) {
    if (spot.kind !== "opening") continue;
    const tag = readJsxTag(text, spot.start);
    scanner.position = tag?.end ?? spot.start + 1;
    if (!tag || tag.kind === "close") continue;
    if (tag.kind === "open" && !endsAfter(tag.name, tag.end)) continue;
    if (tag.attributes.some(({ isExpression }) => isExpression)) return "values";
    const name = tag.name.toLowerCase();
    if (!ELEMENTS.has(name) && !HTML.has(name)) found = "elements";
  }
  return found;
}
