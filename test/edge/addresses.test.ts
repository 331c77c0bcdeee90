import { expect, test } from "vitest";
import { FIXED_ADDRESSES, isNumberedAddress } from "../../src/model/addresses.ts";
import { SECTION_KINDS } from "../../src/model/edition.ts";
import { feedAddress, formatsOf, PODCAST } from "../../src/model/feed-address.ts";
import { article, publish } from "../support/serve.ts";

test("the addresses that the build takes for live are those that the app has, and no others", async () => {
  const { get, routes } = publish({ "articles/one.md": article({ title: "One" }) });
  const owned = routes.filter(
    (path) =>
      !path.endsWith("*") &&
      // Only there where an article has audio; otherwise a redirect may have it.
      path !== feedAddress(PODCAST, formatsOf(PODCAST)[0]!) &&
      !isNumberedAddress(
        path.replace(/:\w+\{\[1-9\]\[0-9\]\{0,\d\}(\\\.xml)?\}/, (_, ending) => `12${ending ? ".xml" : ""}`),
      ) &&
      !path.startsWith(`/:kind{${SECTION_KINDS.join("|")}}`),
  );
  expect(new Set(owned)).toEqual(new Set(FIXED_ADDRESSES));
  for (const path of FIXED_ADDRESSES) expect((await get(path)).status).toBe(200);
});
