import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, test } from "vitest";

const SOURCE = resolve(import.meta.dirname, "../src");

/** What each floor may import: floors by name, packages as they are written; `*` stands for any package or node module. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  model: ["model"],
  http: ["http"],
  build: ["build", "model", "*"],
  edge: ["edge", "model", "http", "hono"],
};

const files = readdirSync(SOURCE, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .map((file) => join(SOURCE, file));

function importsOf(file: string): string[] {
  const text = readFileSync(file, "utf8");
  return [
    ...text.matchAll(
      /^(?:import|export)\b[^;]*?\bfrom "([^"]+)";|^import "([^"]+)";|\bimport\("([^"]+)"\)/gm,
    ),
  ].map((match) => (match[1] ?? match[2] ?? match[3])!);
}

describe("architecture", () => {
  test("every file stands on a floor", () => {
    expect(files.length).toBeGreaterThan(20);
    for (const file of files) expect(Object.keys(MAY_IMPORT)).toContain(relative(SOURCE, file).split("/")[0]);
  });

  test("imports go in the directions that the design allows", () => {
    const wrong = files.flatMap((file) => {
      const floor = relative(SOURCE, file).split("/")[0]!;
      return importsOf(file)
        .filter((target) => {
          const name = target.startsWith(".")
            ? relative(SOURCE, resolve(dirname(file), target)).split("/")[0]!
            : target.split("/")[0]!;
          const allowed = MAY_IMPORT[floor]!;
          return !(allowed.includes(name) || (allowed.includes("*") && !target.startsWith(".")));
        })
        .map((target) => `${relative(SOURCE, file)} imports ${target}`);
    });
    expect(wrong).toEqual([]);
  });

  test("no file imports itself by a round trip", () => {
    const graph = new Map(
      files.map((file) => [
        file,
        importsOf(file).flatMap((target) => (target.startsWith(".") ? resolve(dirname(file), target) : [])),
      ]),
    );
    const done = new Set<string>();
    const walk = (file: string, trail: readonly string[]): string[] | undefined => {
      if (trail.includes(file)) return [...trail.slice(trail.indexOf(file)), file];
      if (done.has(file)) return undefined;
      for (const next of graph.get(file) ?? []) {
        const cycle = walk(next, [...trail, file]);
        if (cycle) return cycle;
      }
      done.add(file);
      return undefined;
    };
    const cycles = files.flatMap(
      (file) =>
        walk(file, [])
          ?.map((step) => relative(SOURCE, step))
          .join(" -> ") ?? [],
    );
    expect(cycles).toEqual([]);
  });
});
