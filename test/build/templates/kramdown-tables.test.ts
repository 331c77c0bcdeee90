import { expect, test } from "vitest";
import { markdown } from "../render/render.ts";
import { expand } from "./expand.ts";

const tidied = (text: string) => expand({ kramdownTables: true }, text).markdown;

test.each([
  ["no head", "| a | `b|` |\n| c | d |", "|   |   |\n| - | - |\n| a | `b\\|` |\n| c | d |"],
  ["lines in code", "| a |\n|---|\n| ``b || ` \\| c`` |", "| a |\n|---|\n| ``b \\|\\| ` \\| c`` |"],
  ["a line above", "|:--|--|\n| a | b |\n| c | d |", "|   |   |\n|:--|--|\n| a | b |\n| c | d |"],
  [
    "lines all around",
    "|---+---|\n| a | b |\n|---|:--|\n| c | d |\n|---+---|\n| e | f |\n|===+===|\n| g | h |\n|---+---|",
    "| a | b |\n|---|:--|\n| c | d |\n| e | f |\n| g | h |",
  ],
  ["crossings", "| a | b |\n|---+---|\n| c | d |", "| a | b |\n|---|---|\n| c | d |"],
])("a table with %s is one", (_, text, expected) => {
  expect(tidied(`x\n\n${text}\n\ny`)).toBe(`x\n\n${expected}\n\ny`);
  expect(markdown(tidied(text)).html).toMatch(/^<table>[\s\S]*<\/table>$/);
});

test.each([
  ["tables that are right", "| a | b |\n|---|---|\n| c | d |"],
  ["lines of a paragraph", "x\n| a |\n| b |"],
  ["what text follows", "| a |\n| b |\nx"],
  ["code", "```\n\n| a |\n| b |\n\n```"],
  ["a single row", "| a |\n"],
])("%s stay as they are", (_, text) => {
  expect(tidied(text)).toBe(text);
});
