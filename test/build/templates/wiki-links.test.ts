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

test("in a vault, and beside links that lead somewhere, what leads nowhere is the name of its note", () => {
  const vault = { textOf: (file: string, folders: readonly string[]) => files[`${folders[0]}/${file}`] };
  const files: Record<string, string> = { ".obsidian/app.json": "{}" };
  expect(expand({ wikiLinks: true }, "a [[thoughts/Postel's Law#B]] ![[None]]", vault).markdown).toBe(
    "a Postel's Law None",
  );
  expect(shown("[[2020-01-02-other|x]] [[Some *note*]]")).toBe(
    "[x](<https://blog.example/other/>) Some *note*",
  );
  const text = '[[ -f x ]] [[-f x]] [["a", b]] [[Top]](#top) [[a]][b] [[toc]] [[_TOC_]] `[[x]]`';
  expect(expand({ wikiLinks: true }, text, vault).markdown).toBe(text);
});

test("recordings and documents that are there are shown and linked", () => {
  const fileNamed = (name: string) => (name.startsWith("no") ? undefined : `../files/${name}`);
  const seen = (markdown: string) => expand({ wikiLinks: true }, markdown, { fileNamed }).markdown;
  expect(seen("![[clip.mp4]]\n\n![[a b.mp3|x]]")).toBe(
    '<video src="../files/clip.mp4"></video>\n\n<audio src="../files/a b.mp3"></audio>',
  );
  expect(seen("![[a.pdf#page=2]] [[a.pdf|the doc]] [[a.png]]")).toBe(
    "[a.pdf](<../files/a.pdf>) [the doc](<../files/a.pdf>) [a.png](<../files/a.png>)",
  );
  expect(seen("[[no.pdf]] ![[no.pdf|x]] [[Node.js]]")).toBe("[[no.pdf]] ![[no.pdf|x]] [[Node.js]]");
});

test("and all else stays", () => {
  const plain =
    "[[none]] [[1]] `[[2020-01-02-other]]` [[ -f x ]] ![[none]] [[a](b)] [[toc]]\n\n```\n[[2020-01-02-other]]\n```";
  expect(shown(plain)).toBe(plain);
  expect(expand({}, "[[2020-01-02-other]]").markdown).toBe("[[2020-01-02-other]]");
});
