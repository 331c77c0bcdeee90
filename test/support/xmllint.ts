import { memoryPages, validateXML } from "xmllint-wasm";

/** What xmllint says against documents: its messages, none when all are well-formed. */
export async function xmllintMessages(documents: readonly string[]): Promise<string[]> {
  const { errors } = await run(documents, ["--noout"]);
  return errors.map(({ rawMessage }) => rawMessage);
}

/** The string value of an XPath expression, as xmllint finds it in a document. */
export async function xmllintValue(document: string, path: string): Promise<string> {
  const { normalized } = await run([document], ["--xpath", `string(${path})`]);
  return normalized;
}

function run(documents: readonly string[], options: readonly string[]) {
  const files = documents.map((contents, i) => ({ fileName: `${i}.xml`, contents }));
  return validateXML({
    xml: files,
    normalization: "format",
    maxMemoryPages: memoryPages.GiB,
    modifyArguments: () => [...options, ...files.map(({ fileName }) => fileName)],
  });
}
