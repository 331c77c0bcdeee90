import { describe, expect, test } from "vitest";
import {
  type ReferenceKind,
  type Resolved,
  renderHtml,
  renderMarkdown,
} from "../../../src/build/render/render.ts";
import { html, markdown, PERMALINK } from "./render.ts";

describe("URLs in content", () => {
  test.each([
    ["[a](other.md)", 'href="https://blog.example/posts/one/other.md"'],
    ["[a](../two/)", 'href="https://blog.example/posts/two/"'],
    ["[a](/two)", 'href="https://blog.example/two"'],
    ["[a](//cdn.example/x)", 'href="https://cdn.example/x"'],
    ["[a](#part)", 'href="https://blog.example/posts/one/#part"'],
    ["[a](?q=1)", 'href="https://blog.example/posts/one/?q=1"'],
    ["[a](https://x.example/?a=1&b=2)", 'href="https://x.example/?a=1&amp;b=2"'],
    ["[a](https://x.example)", 'href="https://x.example"'],
    ["[a](mailto:a@b.example)", 'href="mailto:a@b.example"'],
    ["<a href=' https://x.example/a b '>a</a>", 'href="https://x.example/a%20b"'],
    ["<a href='/日本'>a</a>", 'href="https://blog.example/%E6%97%A5%E6%9C%AC"'],
    ["[a](http://[2001:db8::1]/x)", 'href="http://[2001:db8::1]/x"'],
    ["![a](b.png)", '<img src="https://blog.example/posts/one/b.png" alt="a">'],
    ['![a](b.png "t")', 'alt="a" title="t"'],
    ["<img src=b.png>", 'alt=""'],
    ["<img src=b.png width=300px height=20>", 'width="300" height="20"'],
    ["<img src=b.png width=50% height=auto>", '<img src="https://blog.example/posts/one/b.png" alt="">'],
    ["<img src=dot.gif data-src=real.jpg>", 'src="https://blog.example/posts/one/real.jpg"'],
    ["<img data-original=real.jpg>", 'src="https://blog.example/posts/one/real.jpg"'],
    ["<img src=a data-srcset='b 2x'>", 'srcset="https://blog.example/posts/one/b 2x"'],
    [
      "<img src=a srcset='b.png 1x,c,d.png 2x, e.png'>",
      'srcset="https://blog.example/posts/one/b.png 1x, https://blog.example/posts/one/c,d.png 2x, https://blog.example/posts/one/e.png"',
    ],
    [
      "<picture><source srcset='a.webp' type=image/webp><img src=a.png></picture>",
      '<picture><source srcset="https://blog.example/posts/one/a.webp" type="image/webp"><img src="https://blog.example/posts/one/a.png" alt=""></picture>',
    ],
    ["<img src='data:image/png;base64,AAAA'>", 'src="data:image/png;base64,AAAA"'],
    ["<blockquote cite=/c>a</blockquote>", 'cite="https://blog.example/c"'],
    ["<a name=x>a</a>", '<a id="x">a</a>'],
    ["a <img src=http://x.example/y.png width=3>", 'src="http://x.example/y.png" width="3"'],
    ["`<img src=/y.png>`", "<code>&lt;img src=/y.png&gt;</code>"],
  ])("%s", (input, expected) => {
    expect(markdown(input).html).toContain(expected);
  });

  test("the resolver is asked for every URL but fragments, and what it says is used", () => {
    const asked: [string, ReferenceKind][] = [];
    const resolve = (url: string, kind: ReferenceKind): Resolved | undefined => {
      asked.push([url, kind]);
      return url === "b.png" ? { url: "/media/b.1234.png", width: 8, height: 6 } : undefined;
    };
    const source =
      "![x](b.png) [y](z.md) [f](#f)\n\n<video poster=p.jpg><source src=v.mp4></video> <img src=b.png width=3>";
    const rendered = renderMarkdown(source, { permalink: PERMALINK, resolve });
    expect(asked).toEqual([
      ["b.png", "image"],
      ["z.md", "link"],
      ["p.jpg", "poster"],
      ["v.mp4", "media"],
      ["b.png", "image"],
    ]);
    expect(rendered.html).toContain(
      '<img src="https://blog.example/media/b.1234.png" alt="x" width="8" height="6">',
    );
    expect(rendered.html).toContain('width="3" alt="">');
    expect(rendered.firstImage).toBe("https://blog.example/media/b.1234.png");
  });

  test("what the resolver says is checked, too", () => {
    const rendered = renderHtml("<a href=x>a</a>", {
      permalink: PERMALINK,
      resolve: () => ({ url: "javascript:x" }),
    });
    expect(rendered.html).toBe("a");
  });

  test("a URL that cannot be made absolute is left out with a note", () => {
    const rendered = html("<a href='http://['>a</a>");
    expect(rendered.html).toBe("a");
    expect(rendered.notes).toMatchObject([{ rule: "broken-url", found: "http://[" }]);
  });
});

describe("embeds and media", () => {
  test.each([
    [
      "a YouTube frame is its poster, linked",
      '<iframe src="https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?start=42" title="A song"></iframe>',
      '<p><a href="https://www.youtube.com/watch?v=dQw4w9WgXcQ&amp;t=42s"><img src="https://i.ytimg.com/vi/dQw4w9WgXcQ/hqdefault.jpg" alt="A song" width="480" height="360"></a></p>',
    ],
    [
      "a playlist of YouTube's has no poster",
      '<iframe src="https://www.youtube-nocookie.com/embed/videoseries?si=a&amp;list=PL5-x" title="A list"></iframe>' +
        '<iframe src="https://www.youtube.com/embed?listType=playlist&list=PL5-x"></iframe>' +
        '<iframe src="https://www.youtube.com/embed?listType=user_uploads&list=Ada" title="A user"></iframe>',
      '<p><a href="https://www.youtube.com/playlist?list=PL5-x">A list</a></p>' +
        '<p><a href="https://www.youtube.com/playlist?list=PL5-x">YouTube playlist</a></p>' +
        '<p><a href="https://www.youtube.com/embed?listType=user_uploads&amp;list=Ada">A user</a></p>',
    ],
    [
      "a video within a playlist",
      '<iframe src="https://www.youtube.com/embed/dQw4w9WgXcQ?list=PL5-x" title="A song"></iframe>',
      '<p><a href="https://www.youtube.com/watch?v=dQw4w9WgXcQ"><img src="https://i.ytimg.com/vi/dQw4w9WgXcQ/hqdefault.jpg" alt="A song" width="480" height="360"></a></p>',
    ],
    [
      "a video as a picture, by the address of its page",
      '<p><img src="https://youtu.be/dQw4w9WgXcQ" alt="A song"> <a href="/a"><img src="https://www.youtube.com/watch?v=dQw4w9WgXcQ"></a> <img src="https://img.youtube.com/vi/dQw4w9WgXcQ/0.jpg"></p>',
      '<p><a href="https://www.youtube.com/watch?v=dQw4w9WgXcQ"><img src="https://i.ytimg.com/vi/dQw4w9WgXcQ/hqdefault.jpg" alt="A song" width="480" height="360"></a> <a href="https://blog.example/a"><img src="https://i.ytimg.com/vi/dQw4w9WgXcQ/hqdefault.jpg" alt="YouTube video" width="480" height="360"></a> <img src="https://img.youtube.com/vi/dQw4w9WgXcQ/0.jpg" alt=""></p>',
    ],
    [
      "a Vimeo frame",
      '<iframe src="//player.vimeo.com/video/123"></iframe>',
      '<p><a href="https://vimeo.com/123">Vimeo video</a></p>',
    ],
    [
      "a custom element for one of YouTube or Vimeo",
      '<lite-youtube videoid="dQw4w9WgXcQ" videotitle="A song"></lite-youtube>a<lite-vimeo videoid="123"></lite-vimeo>',
      '<p><a href="https://www.youtube.com/watch?v=dQw4w9WgXcQ"><img src="https://i.ytimg.com/vi/dQw4w9WgXcQ/hqdefault.jpg" alt="A song" width="480" height="360"></a></p>a<p><a href="https://vimeo.com/123">Vimeo video</a></p>',
    ],
    [
      "another frame",
      '<iframe src="https://e.example/x" title="A &amp; B"></iframe>',
      '<p><a href="https://e.example/x">A &amp; B</a></p>',
    ],
    [
      "a lazy frame",
      '<iframe data-src="https://e.example/x"></iframe>',
      '<p><a href="https://e.example/x">e.example</a></p>',
    ],
    [
      "a frame in a paragraph",
      '<p>a <iframe src="https://e.example/x"></iframe></p>',
      '<p>a <a href="https://e.example/x">e.example</a></p>',
    ],
    [
      "object and embed",
      "<object><param name=movie value=x><embed src=/f.swf></object>",
      '<p><a href="https://blog.example/f.swf">f.swf</a></p>',
    ],
    [
      "object alone",
      "<object data=/f.pdf>fallback</object>",
      '<p><a href="https://blog.example/f.pdf">f.pdf</a></p>',
    ],
    [
      "video keeps its sources and gets a link",
      "<video width=3 autoplay><source src='a b.mp4' type=video/mp4><p>old browser</p></video>",
      '<video width="3" controls=""><source src="https://blog.example/posts/one/a%20b.mp4" type="video/mp4"><a href="https://blog.example/posts/one/a%20b.mp4">a b.mp4</a></video>',
    ],
    [
      "audio",
      "<audio controls src=/a.mp3></audio>",
      '<audio src="https://blog.example/a.mp3" controls=""><a href="https://blog.example/a.mp3">a.mp3</a></audio>',
    ],
    ["a player without a file", "a<video><track src=x></video>b", "ab"],
    ["a source without a player", "<source src=x>a", "a"],
  ])("%s", (_, input, expected) => {
    expect(html(input).html).toBe(expected);
  });
});
