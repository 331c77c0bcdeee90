import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DIALECTS } from "../../../src/build/dialects/dialects.ts";
import { expand } from "./expand.ts";

const TAGS =
  "{% if x %}|{% endif %}|{% a 'b' c=d %}|{% enda %}|{{ x | y: 'z' }}|{{< a b=\"c\" >}}|{{< /a >}}|{{% a %}}|{% end %}|" +
  "{{ a(b=1) }}|{% a() %}|{# c #}|{% highlight js %}|{% endhighlight %}|<A b={c}>|</A>|<A />|{d}|{/* e */}|:::note|:::|" +
  '!!! note "T"|    in|=== "T"|import a from "b"|export const c = 1|<!-- more -->|[TOC]|*[a]: b|:material-x:|{static}';
const words = fc.constantFrom(
  "a",
  "word",
  " ",
  "\n",
  "\n\n",
  "*b*",
  "[l](u)",
  "- ",
  "> ",
  "$x$",
  "é漢",
  "#",
  "1. ",
);
const soup = fc
  .array(
    fc.oneof({ weight: 2, arbitrary: fc.constantFrom(...TAGS.split("|")) }, { weight: 3, arbitrary: words }),
    {
      maxLength: 30,
    },
  )
  .map((pieces) => pieces.join(""));

describe.each(DIALECTS.map(({ name, templates }) => ({ name, templates })))("in $name", ({ templates }) => {
  test("text without template code is left as it is", () => {
    fc.assert(
      fc.property(fc.array(words), (pieces) => {
        // Indentation is layout to some.
        const text = pieces.join("").replace(/ {4,}/g, "   ");
        expect(expand(templates, text, { isMdx: true })).toEqual({ markdown: text, notes: [] });
      }),
    );
  });

  test("fenced code and code spans are left as they are", () => {
    fc.assert(
      fc.property(soup, (code) => {
        const fenced = `a\n\n~~~~\n${code}\n~~~~\n\nb`;
        expect(expand(templates, fenced, { isMdx: true })).toEqual({ markdown: fenced, notes: [] });
        const span = `a \`\`\` ${code.replaceAll("\n", " ")} \`\`\` b`;
        expect(expand(templates, span, { isMdx: true })).toEqual({ markdown: span, notes: [] });
      }),
    );
  });

  test("template code of any kind, however broken, is read", () => {
    fc.assert(
      fc.property(soup, (text) => {
        const { markdown } = expand(templates, text, { isMdx: true });
        expect(markdown.length).toBeLessThan(text.length * 8 + 200);
      }),
    );
  });
});
