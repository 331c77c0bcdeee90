import { expect, test } from "vitest";
import { withoutHtmlIndentation as dedent } from "../../../src/build/templates/html-blocks.ts";
import { expand } from "./expand.ts";

test("HTML that is indented after an empty line is HTML, not code", () => {
  expect(dedent("<table>\n  <tr>\n    <td>a</td>\n\n    <td>b</td>\n  </tr>\n</table>")).toBe(
    "<table>\n  <tr>\n    <td>a</td>\n\n<td>b</td>\n  </tr>\n</table>",
  );
  expect(dedent("<div>\n    <p>\n\n        a\n    </p>\n</div>")).toBe(
    "<div>\n    <p>\n\na\n    </p>\n</div>",
  );
});

test.each([
  ["after the element", "<div>\n</div>\n\n    code"],
  ["in an element that has no end", "<p>a\n\n    code"],
  ["in pre", "<div>\n<pre>\n\n    code\n</pre>\n</div>"],
  ["in a fence", "<div>\n\n```\na\n\n    <b>\n```\n\n</div>"],
  ["of lists, which are Markdown", "<details>\n\n- a\n\n    - b\n\n</details>"],
  ["elsewhere", "a\n\n    <div>"],
])("indentation %s stays", (_, markdown) => {
  expect(dedent(markdown)).toBe(markdown);
});

test("so are cells with the attribute `markdown`", () => {
  const { markdown } = expand(
    { markdownInHtml: true },
    '<table>\n    <td markdown="span">*a*</td>\n    <td>b</td>\n</table>',
  );
  expect(markdown).not.toMatch(/\n\n {4}/);
});
