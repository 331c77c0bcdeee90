/** White space of source code, not of typography: no-break and ideographic spaces stay. */
const RUN = /[ \t\r\n\f\v]+/g;
const TRIVIAL = /^(?![ ])[^\t\r\n\f\v]*(?<! )$/;

/** The text on one line: every run of blanks, tabs and line ends becomes one blank, none at the ends. */
export function collapseSpace(text: string): string {
  if (TRIVIAL.test(text) && !text.includes("  ")) return text;
  return text.replace(RUN, " ").replace(/^ | $/g, "");
}
