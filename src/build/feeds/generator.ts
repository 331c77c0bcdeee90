/** What feeds name as the program that made them. */
export const GENERATOR = "Broadsheet";
