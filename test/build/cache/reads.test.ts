import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";

const BUILD = resolve(import.meta.dirname, "../../../src/build");

/** Rooms whose code runs while a sheet is printed. */
const PRINTING = ["article", "feeds", "media", "podcast", "press", "projects", "render", "templates"];

/** Modules there that look at files, each with what makes a sheet that depends on them be printed again. */
const LOOK_AT_FILES: Readonly<Record<string, string>> = {
  "media/folder-names.ts": "MediaTrace",
  "media/look-for-media.ts": "the library's rules are part of a sheet's key",
  "media/media-library.ts": "MediaTrace",
  "media/media-places.ts": "MediaTrace",
  "projects/project-folder.ts": "limits are part of the library's rules",
  "projects/project-limits.ts": "limits are part of the library's rules",
  "projects/project-texts.ts": "TextTrace",
  "projects/site-values.ts": "the values are part of a sheet's key",
};

test("whatever looks at files while a sheet is printed is known to the cache", () => {
  const found = PRINTING.flatMap((room) =>
    readdirSync(join(BUILD, room))
      .map((name) => `${room}/${name}`)
      .filter((module) => /from "node:(fs|child_process)/.test(readFileSync(join(BUILD, module), "utf8"))),
  );
  expect(found).toEqual(Object.keys(LOOK_AT_FILES));
});
