import { ELEMENTS, type ElementRule } from "./allow-list.ts";
import { idInList, TRAILING_LIST } from "./attribute-lists.ts";
import { writeAttributes } from "./attributes.ts";
import { embedOf } from "./embeds.ts";
import { escapeAttribute, escapeText } from "./escape.ts";
import { FormulaReader } from "./formula-reader.ts";
import { HeadingIds } from "./headings.ts";
import { MarkdownText } from "./markdown-text.ts";
import { type Formula, mathml, PLACEHOLDER, withFormulaSources } from "./math.ts";
import type { Notes } from "./notes.ts";
import type { Rendered, RenderOptions } from "./options.ts";
import { Outline } from "./outline.ts";
import { References } from "./references.ts";
import { type Attributes, type TagHandler, TagReader } from "./tag-reader.ts";
import { type Open, Tree } from "./tree.ts";
import { countWords } from "./words.ts";

export interface SanitizeOptions extends RenderOptions {
  /** Markdown leaves things in its HTML that are no HTML: alerts, attribute lists. */
  readonly isMarkdown: boolean;
  /** Whether `language-math` code is a formula. */
  readonly math: boolean;
  readonly formulas: readonly Formula[];
  readonly notes: Notes;
  /** Code points removed so far. */
  readonly forbidden: Set<number>;
}

/** Where a paragraph may begin; elsewhere what stands in for an embed stays in the line. */
const FLOW: ReadonlySet<string> = new Set(
  (
    "div article section aside header footer nav li blockquote td th dd figure details table tbody thead tfoot tr " +
    "colgroup"
  ).split(" "),
);
const HEADING = /^h[1-6]$/;
/** Line numbers that a highlighter put beside code. */
const GUTTER = /(?:^|\s)(?:gutter|gl|lineno|linenos|rouge-gutter|hljs-ln-numbers)(?:\s|$)/;
const GUTTER_ELEMENT = /^(?:td|span|div|pre)$/;
/** Elements that may stand in `pre`; the others in it are a highlighter's. */
const IN_PRE = /^(?:a|b|strong|i|em|u|s|code|kbd|samp|var|mark|ins|del|sub|sup)$/;

/** One pass over HTML: sanitises, repairs, makes URLs absolute, collects plain text. */
export function sanitize(html: string, options: SanitizeOptions): Rendered {
  return new Sanitizer(options).run(html);
}

class Sanitizer implements TagHandler {
  private readonly options: SanitizeOptions;
  private readonly references: References;
  private readonly ids = new HeadingIds();
  private readonly outline = new Outline();
  private readonly markdown = new MarkdownText();
  private readonly tree: Tree;
  private readonly formula: FormulaReader;
  /** The element that is being dropped with its content, and how often it is open. */
  private skipped = "";
  private skippedDepth = 0;
  private isInSvgTitle = false;
  /** TeX of `language-math` code, while it is read. */
  private tex: string | undefined;
  private headingStart = 0;
  /** Right after `<pre>`, where a line feed does not count. */
  private isPreStart = false;
  private mediaSource = "";

  constructor(options: SanitizeOptions) {
    this.options = options;
    const restore = (text: string) => withFormulaSources(text, options.formulas);
    this.references = new References(options, options.notes, restore);
    this.tree = new Tree(
      (open) => this.opened(open),
      (open) => this.closed(open),
    );
    this.formula = new FormulaReader(this.tree);
  }

  run(html: string): Rendered {
    const { notes, forbidden } = this.options;
    new TagReader(html, this, forbidden).read();
    if (this.skipped !== "") notes.unclosed(this.skipped);
    this.tree.closeFrom(0);
    notes.forbiddenCharacters(forbidden);
    const text = this.outline.text.finish();
    const { firstImage } = this.references;
    return {
      html: this.tree.parts.join("").trim(),
      text,
      firstParagraph: this.outline.text.firstParagraph,
      ...(firstImage === undefined ? {} : { firstImage }),
      words: countWords(text),
      notes: notes.list,
    };
  }

  isInForeignContext(): boolean {
    return this.formula.isOpen || this.skipped === "svg";
  }

  private skip(name: string, isClosed: boolean): void {
    if (isClosed) return;
    this.skipped = name;
    this.skippedDepth = 1;
  }

  start(name: string, attributes: Attributes, isClosed: boolean, next: () => string): void {
    if (this.skipped !== "") {
      if (name === this.skipped && !isClosed) this.skippedDepth++;
      this.isInSvgTitle = this.skipped === "svg" && name === "title" && !isClosed;
      return;
    }
    this.isPreStart = false;
    const rule = ELEMENTS.get(name);
    if (this.formula.isOpen && !this.breaksFormula(rule)) {
      if (rule?.action === "drop" || !this.formula.start(name, attributes, isClosed))
        this.skip(name, isClosed);
      return;
    }
    if (rule === undefined) return;
    this.markdown.tagSeen();
    const current = this.tree.current?.name;
    if (rule.action === "drop") {
      if (name === "svg") this.options.notes.dropped(name);
      this.skip(name, isClosed);
    } else if ((current === "video" || current === "audio") && name !== "source" && name !== "track") {
      // What a browser without video would show; the link to the file takes its place.
    } else if (GUTTER_ELEMENT.test(name) && GUTTER.test(attributes.get("class") ?? "")) {
      this.skip(name, isClosed);
    } else if (rule.action === "embed") {
      this.embed(name, attributes, isClosed);
    } else if (rule.action === "void") {
      this.void(rule, attributes, current);
    } else if (!this.options.isMarkdown || !this.startsMarkdown(name, attributes, next)) {
      this.element(rule, attributes);
      if (isClosed) this.tree.leave(rule.name);
    }
  }

  /** An unclosed formula does not take the rest of the article along: a block ends it. */
  private breaksFormula(rule: ElementRule | undefined): boolean {
    if (!rule?.block) return false;
    this.tree.closeFrom(this.tree.stack.findLastIndex((open) => open.name === "math"));
    return true;
  }

  /** What the Markdown renderer wrote to be replaced: the title of the footnotes, formulas as code. */
  private startsMarkdown(name: string, attributes: Attributes, next: () => string): boolean {
    if (name === "h2" && attributes.get("id") === "footnote-label") {
      this.outline.text.break(2);
      this.tree.put("<hr>", true);
      this.skip(name, false);
      return true;
    }
    if (!this.options.math) return false;
    if (name === "code" && /\blanguage-math\b/.test(attributes.get("class") ?? "")) {
      this.tex = "";
      return true;
    }
    // The `pre` around fenced TeX is not written; its end tag closes nothing.
    return name === "pre" && next().startsWith('<code class="language-math">');
  }

  private element(rule: ElementRule, attributes: Attributes): void {
    const { tree, outline } = this;
    if (rule.name === "math") {
      this.formula.open(attributes);
      return;
    }
    const written = writeAttributes(rule, attributes, this.references);
    const isBare =
      rule.needsAttribute && (rule.name === "a" ? !/ (?:href|id)=/.test(written) : written === "");
    const isHighlighting =
      outline.text.preformatted > 0 ? !IN_PRE.test(rule.name) : outline.code > 0 && rule.name === "span";
    if (isBare || isHighlighting) {
      tree.enterSilently(rule.name);
      return;
    }
    const isMedia = rule.name === "video" || rule.name === "audio";
    if (isMedia) this.mediaSource = sourceIn(written);
    if (!tree.enter(rule.name, `<${rule.name}${written}${isMedia ? ' controls=""' : ""}>`)) {
      tree.enterSilently(rule.name);
    }
  }

  private void(rule: ElementRule, attributes: Attributes, current: string | undefined): void {
    const { tree, outline } = this;
    const { name } = rule;
    const isInMedia = current === "video" || current === "audio";
    if (name === "input") {
      if (attributes.get("type")?.toLowerCase() === "checkbox")
        this.write(attributes.has("checked") ? "☑" : "☐");
      return;
    }
    if (name === "source" && current !== "picture" && !isInMedia) return;
    if (name === "track" && !isInMedia) return;
    if (name === "hr" && outline.text.preformatted > 0) return;
    const written = name === "hr" ? "" : writeAttributes(rule, attributes, this.references);
    if ((name === "img" || name === "source" || name === "track") && !/ src(?:set)?="/.test(written)) return;
    if (name === "source" && this.mediaSource === "") this.mediaSource = sourceIn(written);
    if (name === "hr") outline.text.break(2);
    else if (name === "br") outline.text.lineBreak();
    if (name === "col") tree.putColumn(`<col${written}>`);
    else tree.put(`<${name}${written}>`, rule.block);
    if (name === "img") this.markdown.elementEnded();
  }

  private embed(name: string, attributes: Attributes, isClosed: boolean): void {
    const written = attributes.get("src") || attributes.get("data-src") || attributes.get("data");
    // An `object` without an address has an `embed` in it, or an image.
    if (written === undefined && name === "object") return;
    if (name !== "embed") this.skip(name, isClosed);
    const url = this.references.resolve(written ?? "", "link")?.url;
    if (!written || url === undefined) return;
    const { tree, outline } = this;
    const { href, label, poster } = embedOf(url, (attributes.get("title") ?? "").trim());
    const isBlock = outline.text.preformatted === 0 && FLOW.has(tree.current?.name ?? "div");
    if (isBlock) tree.enter("p", "<p>");
    outline.text.aside++;
    const isLink = !tree.has("a");
    if (isLink) tree.enter("a", `<a href="${escapeAttribute(href)}">`);
    if (poster === undefined) this.write(label);
    else {
      const { src, width, height } = poster;
      this.references.firstImage ??= src;
      tree.put(`<img src="${src}" alt="${escapeAttribute(label)}" width="${width}" height="${height}">`);
    }
    if (isLink) tree.leave("a");
    if (isBlock) tree.leave("p");
    outline.text.aside--;
  }

  end(name: string): void {
    const { tree, outline } = this;
    if (this.skipped !== "") {
      if (name === this.skipped && --this.skippedDepth === 0) this.skipped = "";
      if (name === "title") this.isInSvgTitle = false;
      return;
    }
    if (this.tex !== undefined) {
      if (name === "code") this.writeFormula(this.tex.trim(), true);
      return;
    }
    const rule = ELEMENTS.get(name);
    if (rule === undefined && !this.formula.isOpen) return;
    this.markdown.tagSeen();
    tree.leave(rule?.name ?? name);
    if (rule?.block === false) this.markdown.elementEnded();
    // A highlighter's lines and rows become lines of text.
    else if (outline.text.preformatted > 0 && name !== "pre" && !tree.parts.at(-1)?.endsWith("\n"))
      this.write("\n");
  }

  text(data: string): void {
    if (this.skipped !== "") {
      if (this.isInSvgTitle) this.write(data);
      return;
    }
    if (this.tex !== undefined) {
      this.tex += data;
      return;
    }
    if (this.formula.isOpen) {
      this.formula.text(data);
      return;
    }
    const current = this.tree.current;
    if (current?.name === "video" || current?.name === "audio") return;
    if (this.isPreStart) {
      this.isPreStart = false;
      if (data.startsWith("\n")) data = data.slice(1);
    }
    if (this.outline.code > 0 || this.outline.text.preformatted > 0) {
      this.write(withFormulaSources(data, this.options.formulas));
      return;
    }
    if (this.options.isMarkdown) {
      const alert = this.markdown.takeAlert(data);
      if (alert !== undefined) {
        this.writeAlert(alert.title, alert.endsParagraph);
        data = alert.rest;
      }
      data = this.markdown.withoutLists(data);
    }
    this.writeWithFormulas(data);
  }

  private writeAlert(title: string, endsParagraph: boolean): void {
    this.tree.enter("strong", "<strong>");
    this.write(title);
    this.tree.leave("strong");
    if (!endsParagraph) return;
    this.tree.leave("p");
    this.write("\n");
    this.tree.enter("p", "<p>");
  }

  private writeWithFormulas(data: string): void {
    const { formulas } = this.options;
    for (
      let match = PLACEHOLDER.exec(data);
      formulas.length > 0 && match !== null;
      match = PLACEHOLDER.exec(data)
    ) {
      this.write(data.slice(0, match.index));
      const formula = formulas[Number(match[1])];
      if (formula !== undefined) this.writeFormula(formula.tex, formula.display);
      data = data.slice(match.index + match[0].length);
    }
    this.write(data);
  }

  private writeFormula(tex: string, display: boolean): void {
    this.tex = undefined;
    const rendered = mathml(tex, display);
    const isBlock = display && FLOW.has(this.tree.current?.name ?? "div");
    if (isBlock) this.tree.enter("p", "<p>");
    if ("html" in rendered) new TagReader(rendered.html, this, this.options.forbidden).read();
    else {
      this.options.notes.formula(tex, rendered.error);
      this.tree.enter("code", "<code>");
      this.write(tex);
      this.tree.leave("code");
    }
    if (isBlock) this.tree.leave("p");
  }

  private write(text: string): void {
    if (text === "") return;
    if (/[^ \t\n]/.test(text)) this.tree.put(escapeText(text));
    else this.tree.putSpace(text);
    this.outline.text.append(text);
  }

  private opened(open: Open): void {
    this.outline.opened(open);
    this.isPreStart = open.name === "pre";
    if (open.name === "math") this.outline.text.muted++;
    else if (HEADING.test(open.name)) this.headingStart = this.outline.text.block.length;
    else if (open.name === "p" && this.options.isMarkdown) {
      const quote = this.tree.stack.at(-2);
      if (quote?.name === "blockquote" && open.start - quote.start <= 2) this.markdown.quoteBegins();
    }
  }

  private closed(open: Open): void {
    const { tree, outline } = this;
    if (open.name === "math") {
      outline.text.muted--;
      outline.text.append(this.formula.closed());
    } else if (HEADING.test(open.name)) this.headingEnds(open);
    else if (open.name === "video" || open.name === "audio") {
      if (this.mediaSource === "") tree.parts.length = open.start;
      else if (!tree.has("a"))
        tree.parts.push(`<a href="${this.mediaSource}">${fileName(this.mediaSource)}</a>`);
    }
    outline.closed(open);
  }

  private headingEnds(open: Open): void {
    const { parts } = this.tree;
    const { text } = this.outline;
    let id = / id="([^"]*)"/.exec(open.tag)?.[1];
    const list = this.options.isMarkdown ? TRAILING_LIST.exec(parts.at(-1) ?? "") : null;
    if (list !== null) {
      parts[parts.length - 1] = parts.at(-1)!.slice(0, list.index);
      text.block = text.block.replace(TRAILING_LIST, "");
      id ??= idInList(list[1]!);
    }
    if (id !== undefined) this.ids.claim(id);
    else id = this.ids.fromText(text.block.slice(this.headingStart));
    if (id !== undefined && !open.tag.includes(" id=")) {
      parts[open.start] = open.tag.replace(/^<h[1-6]/, (tag) => `${tag} id="${escapeAttribute(id)}"`);
    }
  }
}

function sourceIn(written: string): string {
  return / src="([^"]*)"/.exec(written)?.[1] ?? "";
}

/** The last part of an escaped URL's path, for people. */
function fileName(url: string): string {
  const name = /([^/?#]*)\/?(?:[?#].*)?$/.exec(url)?.[1] || url;
  try {
    return escapeText(decodeURIComponent(name.replaceAll("&amp;", "&")));
  } catch {
    return name;
  }
}
