import { defineMdastPlugin } from "satteri";

/** Makes the ends of lines in paragraphs line breaks, as GitHub does in comments. */
export const lineBreaks = defineMdastPlugin({
  name: "line-breaks",
  text(node, context) {
    const [first = "", ...others] = node.value.split("\n");
    if (others.length === 0) return;
    context.replaceNode(node, [
      text(first.trimEnd()),
      ...others.flatMap((line) => [{ type: "break" as const }, text(line)]),
    ]);
  },
});

function text(value: string): { type: "text"; value: string } {
  return { type: "text", value };
}
