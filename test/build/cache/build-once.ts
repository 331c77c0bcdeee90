import { build } from "../../../src/build/build.ts";
import { BuildCache } from "../../../src/build/cache/build-cache.ts";

/** A build in a process of its own, to be killed: content folder, output folder, cache folder. */
const [content, out, cache] = process.argv.slice(2) as [string, string, string];
build({ content, out, cache: new BuildCache(cache, 0) });
