import { enableCompileCache } from "node:module";
import { join } from "node:path";

/**
 * Lets Node keep what it makes of our source (types stripped, compiled), for this process and those that it starts: a start
 * takes half as long. Loaded by `node --import` before anything else, and JavaScript, so that nothing has to be stripped
 * before. Each entry is keyed by the source that it was made of; the folder may be deleted at any time.
 */
const folder = join(import.meta.dirname, "../../../node_modules/.cache/broadsheet/compiled");
process.env.NODE_COMPILE_CACHE ??= folder;
enableCompileCache(process.env.NODE_COMPILE_CACHE);
