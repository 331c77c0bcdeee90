import { styleText } from "node:util";
import type { Problem } from "../model/problem.ts";

/** Problems as text for people, in the order given; colours only where `stream` shows them. */
export function reportProblems(
  problems: readonly Problem[],
  stream: NodeJS.WriteStream = process.stderr,
): string {
  return problems.map((problem) => reportProblem(problem, stream)).join("");
}

function reportProblem(problem: Problem, stream: NodeJS.WriteStream): string {
  const { severity, rule, file, line, column, expected, found, advice } = problem;
  const paint = (format: Parameters<typeof styleText>[0], text: string) =>
    styleText(format, text, { stream });
  const place = [file, line, column].filter((part) => part !== undefined).join(":");
  const heading = `${paint(severity === "error" ? "red" : "yellow", severity)} ${paint("bold", place)} ${paint("dim", rule)}`;
  return `${heading}\n  expected ${expected}\n  found    ${found}\n  advice   ${advice}\n`;
}

/** `2 errors, 1 warning`; empty when there are none. */
export function countProblems(problems: readonly Problem[]): string {
  const count = (severity: Problem["severity"]) =>
    problems.filter((problem) => problem.severity === severity).length;
  const errors = count("error");
  const warnings = count("warning");
  return [errors > 0 && plural(errors, "error"), warnings > 0 && plural(warnings, "warning")]
    .filter(Boolean)
    .join(", ");
}

export function plural(number: number, noun: string, several = `${noun}s`): string {
  return `${number.toLocaleString("en")} ${number === 1 ? noun : several}`;
}
