/** What the parser says, whatever class it is of. */
export interface YamlError {
  /** `ErrorCode` of the yaml package. */
  readonly code: string;
  /** Offset into the block. */
  readonly pos: readonly [number, number];
  readonly message: string;
}

/** The words of a `Problem` for an error. */
export interface YamlWords {
  readonly severity: "error" | "warning";
  readonly rule: string;
  readonly expected: string;
  readonly found: string;
  readonly advice: string;
}

type Words = readonly [expected: string, advice: string];

const QUOTES = "Put the whole value in quotes";
const WORDS: Readonly<Record<string, Words>> = {
  BLOCK_AS_IMPLICIT_KEY: [
    "One value after the key",
    `${QUOTES}; a colon and a blank in it start another key`,
  ],
  BAD_SCALAR_START: ["A value that starts with a letter, a digit or a quote", QUOTES],
  BAD_ALIAS: ["A name that an anchor (&name) defines further up", `${QUOTES} if the asterisk is part of it`],
  TAB_AS_INDENT: ["Blanks as indentation", "Replace the tabs at the start of the line by blanks"],
  MISSING_CHAR: [
    "A complete value",
    "Close the quote or bracket that is open, or complete the line as key: value",
  ],
  BAD_DQ_ESCAPE: ["A known escape after the backslash", "Use single quotes, or write the backslash twice"],
  BAD_INDENT: ["Lines that belong together in the same column", "Correct the indentation of this line"],
  MULTILINE_IMPLICIT_KEY: [
    "key: value, with a blank after the colon",
    "Write the key, a colon, a blank and the value on one line",
  ],
  UNEXPECTED_TOKEN: ["One value, and then the end of the line", QUOTES],
  MULTIPLE_DOCS: ["One group of keys", "Remove the line of dashes inside of the front matter"],
  BLOCK_IN_FLOW: ["Values separated by commas inside of the brackets", QUOTES],
  KEY_OVER_1024_CHARS: ["A key of at most 1,024 characters", "Shorten the key"],
};
const OTHER: Words = ["YAML, one key: value per line", "Correct this line, or put its value in quotes"];

/**
 * An error of the YAML parser in plain words.
 *
 * @param code `ErrorCode` of the yaml package.
 * @param found The line that it is about.
 */
export function yamlWords(code: string, found: string): YamlWords {
  if (code === "DUPLICATE_KEY") {
    return {
      severity: "warning",
      rule: "duplicate-key",
      expected: "Each key once",
      found,
      advice: "The last one counts; remove the others",
    };
  }
  if (code === "TAG_RESOLVE_FAILED") {
    return {
      severity: "warning",
      rule: "front-matter-tag",
      expected: "A value without a type tag",
      found,
      advice:
        "The word after the exclamation mark is left out; put the value in quotes if it belongs to the text",
    };
  }
  const [expected, advice] = WORDS[code] ?? OTHER;
  return { severity: "error", rule: "front-matter-yaml", expected, found, advice };
}
