import { readLiteral } from "../frontmatter/literal.ts";
import { asGroup } from "../group.ts";
import { ASIDE_TAGS, TAB_NAMES } from "./aside-tags.ts";
import { readJsxTag } from "./jsx-tag.ts";
import { flow } from "./markup.ts";
import type { Handler } from "./tag.ts";

/** Where a set of tabs leaves what it calls them. */
const TAB_LABELS = "labels of tabs";

interface TabLabels {
  readonly byValue: ReadonlyMap<unknown, string>;
  /** Of those to come that have no names. */
  readonly inOrder: (string | undefined)[];
}

const tabs: Handler = ({ tag, scope, body, fillsLines }) => {
  const attributes = readJsxTag(tag.source, 0)?.attributes ?? [];
  const listIn = (attribute: string): readonly unknown[] => {
    const items = readLiteral(attributes.find(({ name }) => name === attribute)?.value ?? "[]", 0).value;
    return Array.isArray(items) ? items : [];
  };
  const labelOf = (item: unknown) => [item, asGroup(item).label].find((one) => typeof one === "string");
  const labels: TabLabels = {
    byValue: new Map(
      listIn("values").flatMap((item) => {
        const label = labelOf(item);
        return label === undefined ? [] : [[asGroup(item).value, label] as const];
      }),
    ),
    inOrder: listIn("items").map(labelOf),
  };
  const outer = scope.values.get(TAB_LABELS);
  scope.values.set(TAB_LABELS, labels);
  const text = body() ?? "";
  scope.values.set(TAB_LABELS, outer);
  return flow(text, fillsLines);
};

const tabItem: Handler = (call) => {
  const { named, positional } = call.args;
  const labels = call.scope.values.get(TAB_LABELS) as TabLabels | undefined;
  const isNamed = TAB_NAMES.some((name) => named.has(name));
  const label =
    named.get("label") ?? (isNamed ? labels?.byValue.get(named.get("value")) : labels?.inOrder.shift());
  const args = label === undefined ? call.args : { positional, named: new Map([...named, ["label", label]]) };
  return ASIDE_TAGS.tabitem!({ ...call, args });
};

/** Handlers by the names of components, in lower case. */
export const TABS: Readonly<Record<string, Handler>> = {
  tabs,
  tab: tabItem,
  tabitem: tabItem,
  "tabs.tab": tabItem,
};
