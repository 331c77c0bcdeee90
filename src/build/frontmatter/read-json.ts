import type { Problem } from "../../model/problem.ts";
import { type Literal, type LiteralIssue, placeKey, readLiteral } from "./literal.ts";
import { type Block, type Parsed, placeInBlock, quote } from "./parsed.ts";

/** Notes on code for one key, which many articles may have alike, become one. */
export const FRONT_MATTER_CODE = "front-matter-code";

/** A key first: Hexo leaves the braces out. */
const BARE = /^\s*(?:"[^"\n]*"|[\w$]+)\s*:/;

/**
 * Reads JSON, with or (Hexo) without the braces around it; comments, trailing commas and single quotes do no harm.
 * Numbers come out as the text that was written.
 */
export function readJson(block: Block): Parsed {
  const literal = readLiteral(block.text, 0, BARE.test(block.text));
  const problems = literalProblems(block, literal, "json");
  const rest = block.text.slice(literal.end);
  if (literal.value !== undefined && rest.trim() !== "") {
    const at = literal.end + rest.search(/\S/);
    problems.push(
      issueProblem(
        block,
        { offset: at, kind: "syntax", expected: "The end of the JSON", found: rest.trim() },
        "json",
      ),
    );
  }
  const broken = problems.some(({ severity }) => severity === "error");
  return {
    data: broken || literal.value === undefined ? {} : literal.value,
    problems,
    locate: (path) => {
      const offset = literal.places.get(placeKey(path));
      return offset === undefined ? undefined : placeInBlock(block, offset);
    },
  };
}

/** The issues of a literal as problems. In JSON code is an error; in MDX a warning, for its author may run it elsewhere. */
export function literalProblems(block: Block, literal: Literal, language: "json" | "mdx"): Problem[] {
  return literal.issues.map((issue) => issueProblem(block, issue, language));
}

function issueProblem(block: Block, issue: LiteralIssue, language: "json" | "mdx"): Problem {
  const base = {
    file: block.file,
    ...placeInBlock(block, issue.offset),
    expected: issue.expected,
    found: quote(issue.found),
  };
  if (issue.kind === "duplicate") {
    return {
      ...base,
      severity: "warning",
      rule: "duplicate-key",
      advice: "The last one counts; remove the others",
    };
  }
  if (language === "json") {
    return { ...base, severity: "error", rule: "front-matter-json", advice: "Correct the JSON here" };
  }
  if (issue.kind === "code") {
    const found = issue.key === undefined ? base.found : `Code for \`${issue.key}\``;
    const advice = "Code is not run and this is left out; write the value itself";
    return { ...base, found, severity: "warning", rule: FRONT_MATTER_CODE, advice };
  }
  return {
    ...base,
    severity: "error",
    rule: "front-matter-mdx",
    advice: "Correct the export here, or move it to YAML",
  };
}
