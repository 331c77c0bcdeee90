import { FEED_STYLESHEET } from "../../model/addresses.ts";

/** What makes browsers show a feed as a page (Associating Style Sheets with XML documents, section 4). */
export const BROWSER_STYLES = `<?xml-stylesheet type="text/css" href="${FEED_STYLESHEET}"?>`;
