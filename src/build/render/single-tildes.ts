import { defineMdastPlugin } from "satteri";

/** Leaves single tildes alone, of which the renderer makes deletions: `1~2 and 3~4`. */
export const singleTildes = defineMdastPlugin({
  name: "single-tildes",
  options: { position: true },
  delete(node, context) {
    const start = node.position?.start.offset;
    if (start === undefined || context.source.startsWith("~~", start)) return;
    context.replaceNode(node, [TILDE, ...node.children, TILDE]);
  },
});

const TILDE = { type: "text", value: "~" } as const;

const PAIR = /(?<!~)~(?!~)[\s\S]*?(?<!~)~(?!~)/;

/** Whether there may be a pair of them in Markdown. */
export function hasSingleTildes(markdown: string): boolean {
  return PAIR.test(markdown);
}
