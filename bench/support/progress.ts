/** Says on a terminal what is being measured, in place of what was said before; silent elsewhere. */
export function progress(text: string): void {
  process.stderr.write(process.stderr.isTTY ? `\r\x1b[K${text}` : "");
}
