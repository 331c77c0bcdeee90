import { browseSpecimens } from "./support/specimen-site.ts";
import { type PageKind, testPages } from "./support/test-pages.ts";

/** Every kind of page that our own content has not. */
const KINDS: PageKind[] = [
  ["/"],
  ["/?before=8"],
  ["/authors"],
  ["/articles/episode"],
  ["/articles/wide"],
  ["/articles/unbroken"],
  ["/articles/arabic"],
  ["/articles/hostile"],
  ["/languages/ar"],
  ["/old", 410],
];

const GONE = `---
title: Test Gazette
url: https://gazette.example
description: A paper for tests
icon: dot.png
gone: [/old]
---
Welcome to the *gazette*.
`;

testPages(KINDS, () => browseSpecimens({ "site.md": GONE }));
