import { describe, expect, test } from "vitest";
import { expand } from "./expand.ts";

const shown = (markdown: string) => expand({ wordPress: true }, markdown).markdown.trim();

describe("shortcodes that an export of WordPress left", () => {
  test("captions become figures, whatever the image is written in", () => {
    const open = '[caption id="attachment_1" align="aligncenter" width="300"]';
    const figure = (image: string, text: string) =>
      `<figure>\n\n${image}\n\n<figcaption>${text}</figcaption></figure>`;
    expect(shown(`a\n\n${open}![x](a.png) Some text[/caption]\n\nb`)).toBe(
      `a\n\n\n\n${figure("![x](a.png)", "Some text")}\n\n\n\nb`,
    );
    const linked = "[![x](a.png)](b.png)";
    expect(shown(`${open}${linked} It was _worse_.[/caption]`)).toBe(
      figure(linked, "\n\nIt was _worse_.\n\n"),
    );
    const html = '<a href="b.png"><img class="c" src="a.png" /></a>';
    expect(shown(`[caption width="3" caption="The text"]${html}[/caption]`)).toBe(figure(html, "The text"));
    expect(shown(`\\[caption id="attachment\\_4"\\]![x](a.png) T\\[/caption\\]`)).toBe(
      figure("![x](a.png)", "T"),
    );
    expect(shown('[caption width="3"]only words[/caption]')).toBe("only words");
  });

  test("code becomes code blocks", () => {
    const block = "```css\na > b { c: d_e }\n```";
    for (const open of [
      '[sourcecode language="css"]',
      "[sourcecode lang=css]",
      "[sourcecode:css]",
      "[code css]",
    ]) {
      const close = open.startsWith("[code") ? "[/code]" : "[/sourcecode]";
      expect(shown(`${open}\na &gt; b { c: d_e }\n${close}`)).toBe(block);
    }
    expect(shown("[code]\nx\n[/code]")).toBe("```\nx\n```");
  });

  test("what is embedded becomes frames, sounds and films", () => {
    const frame = '<iframe src="https://www.youtube.com/watch?v=a&amp;w=1" title="youtube.com"></iframe>';
    expect(shown("[youtube=https://www.youtube.com/watch?v=a&w=1]")).toBe(frame);
    expect(shown("\\[youtube https://www.youtube.com/watch?v=a&w=1\\]")).toBe(frame);
    expect(shown("[embed width=3]https://www.youtube.com/watch?v=a&w=1[/embed]")).toBe(frame);
    expect(shown("[vimeo 123 w=4]")).toBe('<iframe src="https://vimeo.com/123" title="vimeo.com"></iframe>');
    expect(shown('[soundcloud url="https://soundcloud.com/a/b"]')).toBe(
      '<iframe src="https://soundcloud.com/a/b" title="soundcloud.com"></iframe>',
    );
    expect(shown('[audio mp3="a.mp3"][/audio]')).toBe('<p><audio controls src="a.mp3"></audio></p>');
    expect(shown('[video width="3" mp4="a.mp4"]')).toBe('<p><video controls src="a.mp4"></video></p>');
  });

  test("a gallery goes with a note, or for what the publisher says", () => {
    const { markdown, notes } = expand({ wordPress: true }, 'a\n\n[gallery ids="1,2"]\n\nb');
    expect(markdown).toBe("a\n\n\n\nb");
    expect(notes).toMatchObject([{ rule: "unknown-tag", found: "`[gallery]`" }]);
    const mapped = expand({ wordPress: true }, '[gallery ids="1,2"]', {
      mappings: new Map([["gallery", "Pictures"]]),
    });
    expect([mapped.markdown, mapped.notes]).toEqual(["Pictures", []]);
  });

  test("and nothing else does: links, code, single words, blogs without them", () => {
    const plain = [
      "[caption](a.md) [code][1] [gallery] [video]: https://a.example/ [audio] [code] [caption id]",
      '`[gallery ids="1"]` and `[caption width="1"]![x](a.png)[/caption]`',
      '```\n[sourcecode lang="css"]\nx\n[/sourcecode]\n```',
      "[youtube] [youtube](https://a.example)",
    ];
    for (const markdown of plain) expect(shown(markdown)).toBe(markdown);
    const marked = '[gallery ids="1"]';
    expect(expand({}, marked).markdown).toBe(marked);
  });
});
