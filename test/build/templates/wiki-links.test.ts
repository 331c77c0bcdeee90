import { expect, test } from "vitest";
import { expand } from "./expand.ts";

const shown = (markdown: string) => expand({ wikiLinks: true }, markdown).markdown;

test("links between notes become links to the articles of that name", () => {
  expect(shown("a [[2020-01-02-other]] b")).toBe("a [2020-01-02-other](<https://blog.example/other/>) b");
  expect(shown("[[2020-01-02-other#Some part|the other]]")).toBe(
    "[the other](<https://blog.example/other/>)",
  );
  expect(shown("| [[2020-01-02-other\\|x]] |")).toBe("| [x](<https://blog.example/other/>) |");
  expect(shown("![[2020-01-02-other]]")).toBe("[2020-01-02-other](<https://blog.example/other/>)");
});

test("a link that leads nowhere and has words of its own is these", () => {
  expect(shown("a [[none|b *c*]] d")).toBe("a b *c* d");
  for (const text of ["[[ -f a || -f b ]]", "[[a||b]]", "[[none|]]", "![[none|b]]"])
    expect(shown(text), text).toBe(text);
});

test("pictures become pictures", () => {
  expect(shown("![[A picture.png]]")).toBe("![](<A picture.png>)");
  expect(shown("![[a.png|300]] ![[a.png|30x40]] ![[a.png|The text]] ![[a.png|The text|30x40]]")).toBe(
    "![](<a.png>) ![](<a.png>) ![The text](<a.png>) ![The text](<a.png>)",
  );
});

test("and all else stays", () => {
  const plain =
    "[[none]] [[1]] `[[2020-01-02-other]]` [[ -f x ]] ![[none]] [[a](b)] [[toc]]\n\n```\n[[2020-01-02-other]]\n```";
  expect(shown(plain)).toBe(plain);
  expect(expand({}, "[[2020-01-02-other]]").markdown).toBe("[[2020-01-02-other]]");
});
