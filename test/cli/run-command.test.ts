import { parseArgs } from "node:util";
import { afterEach, describe, expect, test, vi } from "vitest";
import { runCommand } from "../../src/build/cli/run-command.ts";
import { UserError } from "../../src/build/user-error.ts";

const before = process.exitCode;

afterEach(() => {
  process.exitCode = before;
  vi.restoreAllMocks();
});

/** What a command that fails with an error prints, and its exit code. */
async function failing(command: () => number): Promise<[text: unknown, code: unknown]> {
  const print = vi.spyOn(console, "error").mockImplementation(() => {});
  await runCommand(command);
  return [print.mock.calls.join("\n"), process.exitCode];
}

describe("a command that was called wrongly", () => {
  test("says what to do, without a stack", async () => {
    const command = () => {
      throw new UserError("A title is needed");
    };
    expect(await failing(command)).toEqual(["A title is needed", 2]);
  });

  test("is told of an option that Node does not understand", async () => {
    const command = () => {
      parseArgs({ args: ["--dayz"], options: {} });
      return 0;
    };
    expect(await failing(command)).toEqual([expect.stringMatching(/^Unknown option '--dayz'[^\n]*$/), 2]);
  });
});

test("a fault of ours is thrown on, with its stack", async () => {
  const fault = new TypeError("x is not a function");
  const command = () => {
    throw fault;
  };
  await expect(runCommand(command)).rejects.toBe(fault);
});
