import { resolve } from "node:path";
import { writeCorpus } from "./corpus/write-corpus.ts";

const [count, folder] = process.argv.slice(2);
if (!/^[1-9]\d{0,6}$/.test(count ?? "") || folder === undefined) {
  console.error("Usage: node bench/make-corpus.ts NUMBER FOLDER");
  process.exit(2);
}
writeCorpus(Number(count), resolve(folder));
