import { Writable } from "node:stream";
import { stripVTControlCharacters } from "node:util";
import { describe, expect, test } from "vitest";
import { showProgress } from "../../src/build/cli/show-progress.ts";
import { STAGES } from "../../src/build/progress.ts";

/** Runs three stages of a thousand articles each, and gives back what was shown. */
function shown({ isTTY, seconds }: { isTTY: boolean; seconds: number }): string {
  let clock = 5000;
  let text = "";
  const write = (chunk: unknown, _: unknown, done: () => void) => {
    text += chunk;
    done();
  };
  const stream = Object.assign(new Writable({ write }), { isTTY, columns: 100 });
  const progress = showProgress(stream, () => clock);
  for (const stage of STAGES) {
    progress.begin(stage, 1000);
    for (let done = 100; done <= 1000; done += 100) {
      clock += seconds * 100;
      progress.advance(done);
    }
  }
  progress.end();
  return stripVTControlCharacters(text);
}

describe("a build of less than a second", () => {
  test.each([true, false])("shows nothing (terminal: %s)", (isTTY) => {
    expect(shown({ isTTY, seconds: 0.3 })).toBe("");
  });
});

describe("a longer one", () => {
  test("shows one line for each stage where there is no terminal", () => {
    expect(shown({ isTTY: false, seconds: 2 })).toBe(
      "reading 1,000: 2.0 s\nrendering 1,000: 2.0 s\nwriting 1,000: 2.0 s\n",
    );
  });

  test("shows a bar with stage, count and remaining time on a terminal", () => {
    const text = shown({ isTTY: true, seconds: 2 });
    for (const stage of STAGES) expect(text).toContain(stage);
    expect(text).toMatch(/1,000\/1,000/);
    expect(text).toMatch(/\d+s left/);
  });
});
