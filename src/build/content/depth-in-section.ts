import type { SourceFile } from "./find-files.ts";

/**
 * How many folders lie between a file's and the nearest above it that is a section because it has a page of its own (Hugo).
 *
 * @param page name of such pages without ending and language; absent: every folder is a section
 * @returns 0 where the file's own folder is one, Infinity where none is
 */
export function depthInSection(
  files: readonly SourceFile[],
  page: string | undefined,
): (source: SourceFile) => number {
  if (page === undefined) return () => 0;
  const sections = new Set(
    files.filter(({ name }) => name.startsWith(`${page}.`)).map((source) => pathOf(stepsTo(source))),
  );
  return (source) => {
    const steps = stepsTo(source);
    for (let depth = 0; depth <= steps.length; depth++) {
      if (sections.has(pathOf(steps.slice(0, steps.length - depth)))) return depth;
    }
    return Number.POSITIVE_INFINITY;
  };
}

function stepsTo({ above, folders }: SourceFile): readonly string[] {
  return [...above, ...folders];
}

function pathOf(steps: readonly string[]): string {
  return steps.join("/");
}
