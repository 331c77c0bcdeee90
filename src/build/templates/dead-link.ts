/** The address of what is not there: a link to it becomes plain text. */
export const DEAD_LINK = ".dead-link";
