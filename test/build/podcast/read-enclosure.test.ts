import { describe, expect, test } from "vitest";
import { Fields } from "../../../src/build/fields.ts";
import { readFrontMatter } from "../../../src/build/frontmatter/read-front-matter.ts";
import { readEnclosure } from "../../../src/build/podcast/read-enclosure.ts";

function read(...lines: readonly string[]) {
  const text = `---\n${lines.join("\n")}\n---\n`;
  const fields = new Fields("a.md", readFrontMatter("a.md", text, { metaHeaders: false, mdx: false }));
  return { enclosure: readEnclosure(fields), problems: fields.problems };
}

const REMOTE = { reference: "https://x.example/1.mp3", length: 123, type: "audio/mpeg" };

describe("the file", () => {
  test("stands in a mapping with its length and type", () => {
    expect(
      read("enclosure:", "  url: https://x.example/1.mp3", "  length: 123", "  type: audio/mpeg").enclosure,
    ).toEqual({
      ...REMOTE,
      place: { line: 3, column: 3 },
    });
  });

  test("stands in WordPress's block of lines", () => {
    const lines = [
      "  https://x.example/1.mp3",
      "  123",
      "  audio/mpeg",
      '  a:1:{s:8:"duration";s:5:"00:11";}',
    ];
    expect(read("enclosure: |", ...lines).enclosure).toMatchObject(REMOTE);
    expect(read("enclosure:", "  - |", ...lines.map((line) => `  ${line}`)).enclosure).toMatchObject(REMOTE);
  });

  test("stands in a list, of which the first counts", () => {
    const list = [
      "enclosure:",
      "  - url: https://x.example/1.mp3",
      "    length: 123",
      "  - url: https://x.example/2.mp3",
    ];
    expect(read(...list).enclosure).toMatchObject(REMOTE);
  });

  test("is a path or an address on its own", () => {
    expect(read("audio: /talks/1 one.m4a").enclosure).toMatchObject({
      reference: "/talks/1 one.m4a",
      type: "audio/mp4",
    });
    expect(read("podcast_file: https://x.example/1.mp3", "podcast_bytes: '1,234'").enclosure).toMatchObject({
      ...REMOTE,
      length: 1234,
    });
    expect(read("podcast:", "  file: a.mp3", "  size: 5").enclosure).toMatchObject({
      reference: "a.mp3",
      length: 5,
    });
  });

  test("is not what only plays it, nor anything else", () => {
    for (const line of [
      "video: https://youtu.be/dQw4w9WgXcQ",
      "audio: true",
      "podcast: My show",
      "enclosure: a.png",
    ])
      expect(read(line)).toEqual({ enclosure: undefined, problems: [] });
  });
});

describe("the episode", () => {
  test("is described in a group or beside it", () => {
    const described = {
      duration: 3661,
      explicit: true,
      image: "/e.jpg",
      episode: 3,
      season: 2,
      episodeType: "bonus",
    };
    const fields = [
      "duration: 1:01:01",
      "explicit: yes",
      "image: /e.jpg",
      "episode: 3",
      "season: 2",
      "episodeType: Bonus",
    ];
    expect(read("audio: a.mp3", "itunes:", ...fields.map((line) => `  ${line}`)).enclosure).toMatchObject(
      described,
    );
    expect(
      read("audio: a.mp3", ...fields.map((line) => line.replace("image", "episode_image"))).enclosure,
    ).toMatchObject(described);
  });

  test("has no number that a directory would refuse", () => {
    const { enclosure } = read(
      "audio: a.mp3",
      "episode: 0",
      "season: 1.5",
      "episode_type: special",
      "explicit: maybe",
    );
    expect(Object.keys(enclosure!)).toEqual(["reference", "place", "type"]);
  });

  test("with a duration that cannot be read is warned of", () => {
    expect(read("audio: a.mp3", "duration: long").problems).toMatchObject([
      { rule: "bad-duration", severity: "warning", line: 3, found: "long" },
    ]);
  });
});
