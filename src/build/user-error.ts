/** What the person at the terminal can mend by themselves: its message says all of it, a stack would add nothing. */
export class UserError extends Error {
  override readonly name = "UserError";
}
