import { parseArgs } from "node:util";
import { UserError } from "../user-error.ts";

export interface BuildArguments {
  readonly content: string;
  readonly out: string;
  readonly drafts: boolean;
  /** Whether scheduled articles are shown before their time. */
  readonly future: boolean;
  /** What belongs to the program behind this one (wrangler). */
  readonly rest: readonly string[];
  /** Values of the command's own options that were given; a flag's is empty. */
  readonly own: ReadonlyMap<string, string>;
}

export interface ArgumentRules {
  /** Whether unknown options, and all that follows `--`, belong to the program behind. Otherwise they are an error. */
  readonly passOn: boolean;
  /** The command's own options. */
  readonly own?: Readonly<Record<string, "string" | "boolean">>;
}

/** Reads the options that every command shares, and a command's own. */
export function readArguments(args: readonly string[], { passOn, own = {} }: ArgumentRules): BuildArguments {
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: {
      content: { type: "string" },
      out: { type: "string" },
      drafts: { type: "boolean" },
      future: { type: "boolean" },
      ...Object.fromEntries(Object.entries(own).map(([name, type]) => [name, { type }])),
    },
  });
  let content = process.env.CONTENT_DIR || "content";
  let out = process.env.OUT_DIR || "dist";
  let drafts = process.env.DRAFTS === "1";
  let future = process.env.FUTURE === "1";
  const rest: string[] = [];
  const given = new Map<string, string>();
  for (const token of tokens) {
    if (token.kind === "option-terminator") continue;
    if (token.kind === "positional") rest.push(token.value);
    else if (token.name === "content" || token.name === "out") {
      if (!token.value) throw new UserError(`--${token.name} needs a folder, e.g. --${token.name} ./folder`);
      if (token.name === "content") content = token.value;
      else out = token.value;
    } else if (token.name === "drafts") drafts = true;
    else if (token.name === "future") future = true;
    else if (Object.hasOwn(own, token.name)) {
      if (own[token.name] === "string" && !token.value) throw new UserError(`--${token.name} needs a value`);
      given.set(token.name, token.value ?? "");
    } else rest.push(...optionText(args, token));
  }
  if (!passOn && rest.length > 0) {
    const known = [
      "--content DIR",
      "--out DIR",
      "--drafts",
      "--future",
      ...Object.keys(own).map((name) => `--${name}`),
    ];
    throw new UserError(`Unknown argument: ${rest.join(" ")}. Known are ${known.join(", ")}`);
  }
  return { content, out, drafts, future, rest, own: given };
}

function optionText(
  args: readonly string[],
  token: { index: number; rawName: string; inlineValue?: boolean | undefined; value?: string | undefined },
): string[] {
  return token.inlineValue
    ? [args[token.index]!]
    : [token.rawName, ...(token.value === undefined ? [] : [token.value])];
}
