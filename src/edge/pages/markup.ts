import type { html } from "hono/html";

/** HTML that is escaped by construction. */
export type Markup = ReturnType<typeof html>;
