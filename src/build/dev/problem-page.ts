import { readFileSync } from "node:fs";
import type { Problem } from "../../model/problem.ts";
import { escapeText } from "../render/escape.ts";
import { countProblems } from "../report.ts";

const STYLES = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { max-width: 52rem; margin: 2rem auto; padding: 0 1.25rem; }
h1 { font-size: 1.6rem; }
article { margin: 1.5rem 0; padding: 0.25rem 0 0.25rem 1rem; border-left: 4px solid #c33; }
article.warning { border-color: #c90; }
h2 { font: 600 1rem/1.5 ui-monospace, monospace; margin: 0; overflow-wrap: anywhere; }
h2 small { font-weight: 400; opacity: 0.75; }
dl { display: grid; grid-template-columns: auto 1fr; gap: 0.1rem 1rem; margin: 0.5rem 0; }
dt { opacity: 0.75; }
dd { margin: 0; overflow-wrap: anywhere; }
pre { padding: 0.6rem 1rem; background: #8882; overflow-x: auto; }
`;

/** What the browser shows in place of a page while the content does not build. */
export function problemPage(problems: readonly Problem[]): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>${countProblems(problems)}</title>
<style>${STYLES}</style>
</head>
<body>
<main>
<h1>The content does not build: ${countProblems(problems)}</h1>
<p>This page goes away by itself as soon as it does. Feeds and files are served as they were before.</p>
${problems.map(article).join("")}</main>
</body>
</html>
`;
}

function article(problem: Problem): string {
  const { severity, rule, file, line, column, expected, found, advice } = problem;
  const place = [file, line, column].filter((part) => part !== undefined).join(":");
  const source = sourceLine(problem);
  const rows = Object.entries({ expected, found, advice })
    .map(([name, text]) => `<dt>${name}</dt><dd>${escapeText(text)}</dd>`)
    .join("");
  return `<article class="${severity}">
<h2>${escapeText(place)} <small>${escapeText(rule)}</small></h2>
${source === undefined ? "" : `<pre>${line} | ${escapeText(source)}</pre>\n`}<dl>${rows}</dl>
</article>
`;
}

/** The line of the file that a problem is about. */
function sourceLine({ file, line }: Problem): string | undefined {
  if (line === undefined) return undefined;
  try {
    return readFileSync(file, "utf8").split("\n")[line - 1];
  } catch {
    return undefined;
  }
}
