import { describe, expect, test } from "vitest";
import { expand } from "./expand.ts";

const zola = (markdown: string) => expand({ language: "zola" }, markdown);
const text = (markdown: string) => zola(markdown).markdown;

describe("shortcodes", () => {
  test("videos become frames, gists links", () => {
    expect(text('{{ youtube(id="dQw4w9WgXcQ", autoplay=true) }}')).toContain("embed/dQw4w9WgXcQ");
    expect(text('{{ vimeo(id="1") }}')).toContain("player.vimeo.com/video/1");
    expect(text('{{ youtube_player(video_id="dQw4w9WgXcQ") }}')).toContain("embed/dQw4w9WgXcQ");
    expect(text('{{ vimeo_video(id="1") }}')).toContain("player.vimeo.com/video/1");
    expect(text('{{ streamable(id="abc") }}')).toBe(
      '<p><a href="https://streamable.com/abc">Streamable video</a></p>',
    );
    expect(text('{{ gist(url="https://gist.github.com/a/1") }}')).toContain(
      'href="https://gist.github.com/a/1"',
    );
  });

  test("a quotation encloses Markdown and names its author", () => {
    expect(text('{% quote(author="Ada") %}\nA *b*\n{% end %}\nNext')).toBe(
      "<blockquote>\n\nA *b*\n\n— Ada\n\n</blockquote>\n\nNext",
    );
  });

  test("a quotation may be followed by its translation", () => {
    expect(text('{{ multilingual_quote(original="Olá", translated="*Hello*", author="Ada") }}')).toBe(
      "<blockquote>\n\nOlá\n\n*Hello*\n\n— Ada\n\n</blockquote>",
    );
  });

  test("pictures that are compared are shown both, each with its own words", () => {
    const both = '<p><img src="a.jpg" alt="Old lights"></p>\n\n<p><img src="b.jpg" alt="New lights"></p>';
    expect(
      text(
        '{{ compare_slider(\n  left_title="Old lights",\n  left_image="a.jpg",\n  right_title="New lights",\n  right_image="b.jpg"\n) }}',
      ),
    ).toBe(both);
    expect(
      text(
        '{{ juxtapose(before="a.jpg", after="b.jpg", before_width="9", before_label="Old lights", after_label="New lights") }}',
      ),
    ).toBe(both);
    expect(text('{{ twenty(image1="a.jpg", image2="b.jpg", alt1="Old lights", alt2="New lights") }}')).toBe(
      both,
    );
    expect(expand({ language: "hugo" }, '{{< compare "a.jpg" "b.jpg" leftAlt="x" >}}').markdown).toBe(
      '<p><img src="a.jpg" alt=""></p>\n\n<p><img src="b.jpg" alt=""></p>',
    );
    expect(
      expand(
        { mdx: "always" },
        '<Compare leftImage="a.jpg" leftAlt="Old lights" rightImage="b.jpg" rightAlt="New lights" />',
      ).markdown.trim(),
    ).toBe(both);
    expect(text('{{ two(img="a.jpg", thumb="b.jpg") }}')).toBe('<p><img src="a.jpg" alt=""></p>');
  });

  test("images are found by whatever their arguments are called", () => {
    expect(text('{{ image(src="a.png", alt="A (b)") }}')).toBe('<p><img src="a.png" alt="A (b)"></p>');
    expect(text('{{ image_toggler(default_src="a.png", toggled_src="b.png", default_alt="A") }}')).toBe(
      '<p><img src="a.png" alt="A"></p>',
    );
    expect(text("{{ figure(path='a.png', caption=`C`) }}")).toBe(
      '<figure><img src="a.png" alt=""><figcaption>C</figcaption></figure>',
    );
  });

  test("may have lists among their arguments", () => {
    const [a, b] = ["a.png", "b.png"].map((src) => `<p><img src="${src}" alt=""></p>`);
    expect(text('{{ gallery(images=["a.png", "b.png"], sizes=[[1, 2], 3]) }}')).toBe(`${a}\n\n${b}`);
    expect(text('{{ image(sizes=[1, 2], src="a.png", alt="A") }}')).toBe('<p><img src="a.png" alt="A"></p>');
    expect(text("{{ image(src=`a.png`, classes=['x', 'y]']) }}")).toBe(a);
  });

  test("nest", () => {
    expect(text('{% note() %}{% quote(author="A") %}x{% end %}{% end %}')).toBe(
      "<blockquote>\n\n<strong>Note</strong>\n\n<blockquote>\n\nx\n\n— A\n\n</blockquote>\n\n</blockquote>",
    );
  });

  test("of tabi leave their words", () => {
    const { markdown, notes } = zola(
      'A {{ aside(text="side") }} {{ spoiler(text="end", fixed_blur=true) }}{{ iine(slug="a") }} b\n\n{% wide_container() %}\n*x*\n{% end %}',
    );
    expect(markdown).toBe("A side end b\n\n*x*");
    expect(notes).toEqual([]);
  });

  test("that nobody knows go, and leave what they enclose", () => {
    const { markdown, notes } = zola('a {{ pirate(name="Bob") }} b\n\n{% crt() %}\nText\n{% end %}');
    expect(markdown).toBe("a  b\n\nText");
    expect(notes.map(({ found }) => found)).toEqual(["`{{ pirate() }}`", "`{{ crt() }}`"]);
  });
});

describe("shortcodes that nobody knows", () => {
  test("leave the text that they are given, with a note", () => {
    const { markdown, notes } = zola(
      'A {{ margin(text="side **note**") }} b.\n\n{{ big(body="The `body`") }}\n',
    );
    expect(markdown).toBe("A side **note** b.\n\nThe `body`\n\n");
    expect(notes.map(({ found }) => found)).toEqual(["`{{ margin() }}`", "`{{ big() }}`"]);
    expect(text('{{ note(header="H", body="b") }}')).toContain("<strong>H</strong>\n\nb");
  });

  test("leave the picture that an argument names, whatever it is called", () => {
    expect(text('{{ dual_theme_image(light_src="l.png", dark_src="d.png" alt="Two") }}')).toBe(
      '<p><img src="l.png" alt="Two"></p>',
    );
  });
});

describe("text", () => {
  test("braces without a call are content", () => {
    const plain = "Use {{ page.title }}, {% if x %} and `{{ youtube(id=1) }}`.";
    expect(zola(plain)).toEqual({ markdown: plain, notes: [] });
  });

  test("escaped shortcodes are shown, in text and in code", () => {
    expect(text('{{/* youtube(id="x") */}} `{%/* quote() */%}`')).toBe(
      '{{ youtube(id="x") }} `{% quote() %}`',
    );
  });
});
