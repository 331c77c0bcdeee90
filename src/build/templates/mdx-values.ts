const FIELD = /^(?:props\.)?(?:frontMatter|frontmatter)\.([\w$]+)$/;
const FIELD_BY_NAME = /^(?:(?:metadata|frontmatter)\.)?([\w$]+)$/;

const IMPORTED = /^([\w$]+)(?:\.(?:src|default))?$/;

/** What an MDX file's own statements say: addresses of imported files, texts of exported constants. */
export class MdxValues {
  readonly #values = new Map<string, string>();
  readonly #names = new Set<string>();
  readonly #files = new Set<string>();
  readonly #page: Readonly<Record<string, unknown>>;
  readonly #namesPage: boolean;

  /**
   * @param page front matter
   * @param namesPage whether names stand for its fields
   */
  constructor(page: Readonly<Record<string, unknown>>, namesPage: boolean) {
    this.#page = page;
    this.#namesPage = namesPage;
  }

  /** Notes `import name from "file"`. */
  imported(statement: string, file: string): void {
    const name = /^import\s+([\w$]+)/.exec(statement)?.[1];
    if (name !== undefined && /\.\w+(?:\?raw)?$/.test(file)) {
      this.#values.set(name, file);
      this.#files.add(name);
    }
    for (const [word] of statement.matchAll(/[\w$]+/g)) this.#names.add(word);
  }

  /** Notes `export const name = "text"`. */
  exported(statement: string): void {
    for (const [, name = "", value = ""] of statement.matchAll(
      /\b(?:const|let|var)\s+([\w$]+)\s*=\s*([^;\n]*)/g,
    )) {
      this.#names.add(name);
      const text = this.text(value);
      if (text !== undefined) this.#values.set(name, text);
    }
    const name = /\bfunction\s+([\w$]+)/.exec(statement)?.[1];
    if (name !== undefined) this.#names.add(name);
  }

  /** Whether a name means something in this file; a word in braces that does not is text. All do where they stand for fields. */
  knows(name: string): boolean {
    return (
      this.#namesPage ||
      this.#names.has(name) ||
      /^(?:props|frontMatter|frontmatter|toc|children)$/.test(name)
    );
  }

  /** Whether that is the address of a file, which is an attribute's value but no text. */
  isFile(expression: string): boolean {
    const source = expression.trim();
    return source.startsWith("require(") || this.#files.has(IMPORTED.exec(source)?.[1] ?? "");
  }

  /** The text that an expression stands for, as far as it can be told without running it. */
  text(expression: string): string | undefined {
    const source = expression.trim();
    const quoted = /^(?:"((?:\\.|[^"\\])*)"|'((?:\\.|[^'\\])*)'|`((?:\\.|[^`\\$]|\$(?!\{))*)`)$/s.exec(
      source,
    );
    if (quoted) return unescaped(quoted[1] ?? quoted[2] ?? quoted[3] ?? "");
    if (/^-?\d+(?:\.\d+)?$/.test(source)) return source;
    const [, call, , wrapped] =
      /^(require|useBaseUrl|url|withBase)\(\s*(["'`])(.*?)\2\s*\)(?:\.default)?$/s.exec(source) ?? [];
    if (wrapped !== undefined) return call === "require" ? wrapped : fromRoot(wrapped);
    const key = (this.#namesPage ? FIELD_BY_NAME : FIELD).exec(source)?.[1];
    if (key !== undefined && !(key === source && this.#names.has(key))) {
      const value = Object.hasOwn(this.#page, key) ? this.#page[key] : undefined;
      return value === undefined || value === null || typeof value === "object" ? undefined : String(value);
    }
    return this.#values.get(IMPORTED.exec(source)?.[1] ?? "");
  }
}

/** What is put below the site's base path starts at its root. */
function fromRoot(path: string): string {
  return /^(?:[/#?.]|[a-z][a-z\d+.-]*:|$)/i.test(path) ? path : `/${path}`;
}

function unescaped(text: string): string {
  return text.replace(/\\(?:n|(.))/gs, (_, character?: string) => character ?? "\n");
}
