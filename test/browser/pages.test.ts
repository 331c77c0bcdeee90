import { browseOwnContent } from "./support/specimen-site.ts";
import { type PageKind, testPages } from "./support/test-pages.ts";

/** Every kind of page, by where our own content has it. */
const KINDS: PageKind[] = [
  ["/"],
  ["/articles/the-cost-of-a-poll"],
  ["/articles/what-readers-do-to-your-html"],
  ["/articles/moving-house"],
  ["/articles/ein-abonnement-ohne-anmeldung"],
  ["/tags"],
  ["/tags/feeds"],
  ["/authors/the-night-desk"],
  ["/languages"],
  ["/languages/de"],
  ["/archive"],
  ["/archive?year=2025"],
  ["/nothing", 404],
];

testPages(KINDS, browseOwnContent);
