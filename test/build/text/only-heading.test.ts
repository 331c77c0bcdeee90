import { describe, expect, test } from "vitest";
import { splitOnlyHeading } from "../../../src/build/text/only-heading.ts";

describe("the only first-level heading of a body", () => {
  test.each([
    ["![picture](a.png)\n\n# The *title* {#id}\n\nText", "The *title*", "![picture](a.png)\n\n\n\nText"],
    ["Intro.\n\nThe title\n=====\n\nText", "The title", "Intro.\n\n\n\n\nText"],
    ['<h1 align="center">\n  The <b>title</b>\n</h1>\n\nText', "The <b>title</b>", "\n\n\n\nText"],
    ["## Second\n\n# The title ##\n", "The title", "## Second\n\n\n"],
    [
      "Text\n\n```sh\n# a comment\n```\n\n# The title\n",
      "The title",
      "Text\n\n```sh\n# a comment\n```\n\n\n",
    ],
  ])("%j", (body, title, rest) => {
    expect(splitOnlyHeading(body)).toEqual({ title, body: rest });
  });

  test.each([
    "Text",
    "# One\n\n# Two\n",
    "Text\n\n```sh\n# a comment\n```\n",
    "Text\n\n```sh\n# a comment that nothing closes\n",
    "{% highlight sh %}\n# a comment\n{% endhighlight %}\n",
    "{{< highlight sh >}}\n# a comment\n{{< /highlight >}}\n",
    "<pre>\n# a comment\n</pre>",
    "    # code\n",
    "#hashtag\n",
    "#\n",
    "<h1></h1>",
  ])("is not in %j", (body) => {
    expect(splitOnlyHeading(body)).toBeUndefined();
  });
});
