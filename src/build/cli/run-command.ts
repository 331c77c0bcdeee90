/** Runs a command and sets the exit code that it answers; a usage error is one line, not a stack. */
export async function runCommand(command: () => number | Promise<number>): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    if (!(error instanceof TypeError || error instanceof RangeError)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}
