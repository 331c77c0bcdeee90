import { chromiumPath } from "./chromium.ts";

/** Without a browser, says so once, before the first test. */
export default function setup(): void {
  chromiumPath();
}
