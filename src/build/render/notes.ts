import type { RenderNote } from "./options.ts";

/** The warnings of one document, each said once. */
export class Notes {
  readonly list: RenderNote[] = [];
  private readonly said = new Set<string>();

  private add(rule: string, found: string, expected: string, advice: string, needle?: string): void {
    const key = `${rule}\n${found}`;
    if (this.said.has(key)) return;
    this.said.add(key);
    const note = { rule, severity: "warning" as const, found, expected, advice };
    this.list.push(needle === undefined ? note : { ...note, needle });
  }

  unsafeUrl(url: string): void {
    const shown = shorten(url);
    const expected = "A relative, http, https or mailto URL, or an image as data";
    this.add(
      "unsafe-url",
      shown,
      expected,
      "Readers would not follow it; it is left out. Write another URL",
      shown,
    );
  }

  brokenUrl(url: string): void {
    const shown = shorten(url);
    this.add(
      "broken-url",
      shown,
      "A URL that can be made absolute",
      "Correct the URL; it is left out",
      shown,
    );
  }

  forbiddenCharacters(found: ReadonlySet<number>): void {
    if (found.size === 0) return;
    const points = [...found].sort((a, b) => a - b);
    const names = points.map((point) => `U+${point.toString(16).toUpperCase().padStart(4, "0")}`).join(", ");
    const needle = String.fromCodePoint(points[0] ?? 0);
    const advice = "Delete it; it is left out of the feeds";
    this.add("forbidden-character", names, "Characters that XML 1.0 allows", advice, needle);
  }

  dropped(name: string): void {
    const advice = "Readers drop it; use an image or a link to it instead";
    this.add("dropped-element", `<${name}>`, "HTML that feed readers show", advice, `<${name}`);
  }

  unclosed(name: string): void {
    const advice = `Close it with </${name}>, or write \`<${name}>\` in backticks if it is meant as text`;
    this.add("unclosed-element", `<${name}> without an end`, `</${name}>`, advice, `<${name}`);
  }

  formula(tex: string, reason: string): void {
    const shown = shorten(tex);
    this.add("tex", shown, "TeX that can be turned into MathML", `It is shown as code. ${reason}`, shown);
  }
}

function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
