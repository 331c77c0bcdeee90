import { join, resolve } from "node:path";
import { build } from "../../src/build/build.ts";
import { listen } from "../../test/support/listen.ts";
import { serve } from "../../test/support/serve.ts";
import { ARTICLE, type Site } from "./site.ts";

/** Ours: the app over the output of a build. */
export async function broadsheetSite(work: string): Promise<Site> {
  const out = join(work, "broadsheet");
  build({ content: resolve(import.meta.dirname, "../../content"), out });
  const served = serve(out);
  served.setTime(Date.now());
  const { origin, close } = await listen(served, out);
  return {
    name: "Broadsheet",
    version: "",
    pages: { home: `${origin}/`, article: `${origin}/articles/${ARTICLE}` },
    close,
  };
}
