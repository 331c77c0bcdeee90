import { UserError } from "../user-error.ts";

/**
 * Runs a command and sets the exit code that it answers, or 2 where it was called in a way that cannot be: that is one line.
 * Whatever else goes wrong is a fault of ours, and is seen with its stack.
 */
export async function runCommand(command: () => number | Promise<number>): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    if (!(error instanceof UserError || isUnreadableArgument(error))) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}

/** What `parseArgs` of Node throws. */
function isUnreadableArgument(error: unknown): error is Error {
  return error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS_");
}
