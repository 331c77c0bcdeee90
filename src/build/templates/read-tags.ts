import { CodeAwareScanner } from "./code-aware-scanner.ts";
import type { TagSyntax } from "./syntax.ts";
import type { Node, Tag, Token } from "./tag.ts";

/** No one nests tags deeper; what is deeper is not read as nested. */
const DEEPEST = 100;

/** Reads a body as text and tags; a tag with an end holds what stands before its end. Code and comments are text. */
export function readTags(text: string, syntax: TagSyntax): Node[] {
  const tree = new TagTree();
  const scanner = new CodeAwareScanner(text, syntax.opening);
  scanner.indentedCode = !syntax.noIndentedCode;
  const lastEnds = new Map<string, number>();
  const hasEndAfter = (name: string, at: number) => {
    const last = lastEnds.get(name) ?? text.lastIndexOf(syntax.endSign(name));
    lastEnds.set(name, last);
    return last >= at;
  };
  let done = 0;
  for (let spot = scanner.next(); spot; spot = scanner.next()) {
    if (spot.kind !== "opening") {
      tree.text(text.slice(done, spot.start));
      const piece = text.slice(spot.start, spot.end);
      tree.text(spot.kind === "code" ? syntax.inCode(piece) : piece);
      done = spot.end;
      continue;
    }
    const reading = syntax.read(text, spot.start);
    if (!reading) {
      scanner.position = spot.start + 1;
      continue;
    }
    const before = text.slice(done, spot.start);
    tree.text(reading.trimsBefore ? before.trimEnd() : before);
    tree.add(reading.token, (name) => hasEndAfter(name, reading.end));
    if (reading.trimsAfter) tree.trimNext();
    done = scanner.position = reading.end;
    scanner.indentedCode = !syntax.noIndentedCode && tree.depth === 0;
  }
  tree.text(text.slice(done));
  return tree.finish();
}

interface Frame {
  readonly tag: Tag | undefined;
  readonly nodes: Node[];
}

class TagTree {
  readonly #frames: Frame[] = [{ tag: undefined, nodes: [] }];
  #trims = false;

  /** Tags that wait for their end. */
  get depth(): number {
    return this.#frames.length - 1;
  }

  trimNext(): void {
    this.#trims = true;
  }

  text(piece: string): void {
    const text = this.#trims ? piece.trimStart() : piece;
    if (text === "") return;
    this.#trims = false;
    this.#top.push({ kind: "text", text });
  }

  add(token: Token, hasEnd: (name: string) => boolean): void {
    if (token.kind === "text") this.text(token.text);
    else if (token.kind === "tag") {
      this.#trims = false;
      if (!token.hasNoEnd && this.depth < DEEPEST && hasEnd(token.tag.name))
        this.#frames.push({ tag: token.tag, nodes: [] });
      else this.#top.push({ kind: "tag", tag: token.tag });
    } else {
      this.#trims = false;
      this.#end(token.name);
    }
  }

  finish(): Node[] {
    this.#unwind(1);
    return this.#top;
  }

  get #top(): Node[] {
    return this.#frames.at(-1)!.nodes;
  }

  /** An end without a beginning says nothing. */
  #end(name: string | undefined): void {
    const depth =
      name === undefined ? this.depth : this.#frames.findLastIndex(({ tag }) => tag?.name === name);
    if (depth < 1) return;
    this.#unwind(depth + 1);
    const { tag, nodes } = this.#frames.pop()!;
    this.#top.push({ kind: "tag", tag: tag!, body: nodes });
  }

  /** Tags above this depth have no end: what follows them is not theirs. */
  #unwind(depth: number): void {
    const unended = this.#frames.splice(depth);
    for (const { tag, nodes } of unended) this.#top.push({ kind: "tag", tag: tag! }, ...nodes);
  }
}
