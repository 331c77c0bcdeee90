import { parseArgs } from "node:util";

export interface BuildArguments {
  readonly content: string;
  readonly out: string;
  readonly drafts: boolean;
  /** What belongs to the program behind this one (wrangler). */
  readonly rest: readonly string[];
}

/**
 * Reads the options that every command shares. Others are an error, unless `passOn` hands them, and all that follows `--`,
 * to the program behind.
 */
export function readArguments(args: readonly string[], { passOn }: { passOn: boolean }): BuildArguments {
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: { content: { type: "string" }, out: { type: "string" }, drafts: { type: "boolean" } },
  });
  let content = process.env.CONTENT_DIR || "content";
  let out = process.env.OUT_DIR || "dist";
  let drafts = process.env.DRAFTS === "1";
  const rest: string[] = [];
  for (const token of tokens) {
    if (token.kind === "option-terminator") continue;
    if (token.kind === "positional") rest.push(token.value);
    else if (token.name === "content" || token.name === "out") {
      if (!token.value) throw new TypeError(`--${token.name} needs a folder, e.g. --${token.name} ./folder`);
      if (token.name === "content") content = token.value;
      else out = token.value;
    } else if (token.name === "drafts") drafts = true;
    else rest.push(...optionText(args, token));
  }
  if (!passOn && rest.length > 0) {
    throw new TypeError(
      `Unknown argument: ${rest.join(" ")}. Known are --content DIR, --out DIR and --drafts`,
    );
  }
  return { content, out, drafts, rest };
}

function optionText(
  args: readonly string[],
  token: { index: number; rawName: string; inlineValue?: boolean | undefined; value?: string | undefined },
): string[] {
  return token.inlineValue
    ? [args[token.index]!]
    : [token.rawName, ...(token.value === undefined ? [] : [token.value])];
}
