import type { ConfigFile } from "./config-file.ts";

/** The site's package.json, which tells that its generator is of a version in which indented lines were code. */
export function codeIndentedBefore(generator: string, version: number): NonNullable<ConfigFile["beside"]> {
  const versions = Array.from({ length: version }, (_, major) => major).join("");
  return {
    name: "package.json",
    values: { indentedCode: new RegExp(`"${generator}":\\s*"[\\^~>=v\\s]*(?<value>[${versions}])(?=[.x"])`) },
  };
}
