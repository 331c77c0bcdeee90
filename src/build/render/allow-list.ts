/** How one element of the input is treated. */
export interface ElementRule {
  /**
   * `keep`: written (if it is allowed where it stands); `void`: written, has no content; `drop`: goes with all its
   * content; `embed`: becomes a link or a poster. What has no rule is unwrapped: its text stays.
   */
  readonly action: "keep" | "void" | "drop" | "embed";
  /** The name that is written; forgotten elements are written as what they mean. */
  readonly name: string;
  /** A start tag of it ends an open paragraph (HTML, section 13.2.6.4.7). */
  readonly block: boolean;
  /** Opened again around a block that broke it (the list of active formatting elements, section 13.2.4.3). */
  readonly formatting: boolean;
  /** Attributes kept beside `GLOBAL_ATTRIBUTES`. */
  readonly attributes: ReadonlySet<string>;
  /** Without one of its attributes it says nothing, and is unwrapped. */
  readonly needsAttribute: boolean;
}

export const GLOBAL_ATTRIBUTES: ReadonlySet<string> = new Set(["id", "lang", "dir", "title"]);

/** Attributes whose value is `""`: their presence is what they say. */
export const BOOLEAN_ATTRIBUTES: ReadonlySet<string> = new Set([
  "open",
  "reversed",
  "loop",
  "muted",
  "playsinline",
  "default",
]);

/** Attributes that hold a whole number; `300px` is read as 300, `100%` and `auto` are dropped. */
export const NUMBER_ATTRIBUTES: ReadonlySet<string> = new Set([
  "width",
  "height",
  "colspan",
  "rowspan",
  "span",
  "start",
  "value",
]);

const NONE: ReadonlySet<string> = new Set();
const rules = new Map<string, ElementRule>();

function define(names: string, traits: Partial<Omit<ElementRule, "attributes">>, attributes?: string) {
  for (const name of names.split(" ")) {
    rules.set(name, {
      action: "keep",
      name,
      block: false,
      formatting: false,
      needsAttribute: false,
      ...traits,
      attributes: attributes === undefined ? NONE : new Set(attributes.split(" ")),
    });
  }
}

define("p div h1 h2 h3 h4 h5 h6 ul dl dt dd figure figcaption pre", { block: true });
define("article aside section header footer nav summary address", { block: true });
define("main center hgroup fieldset form dialog legend", { block: true, name: "div" });
define("dir menu", { block: true, name: "ul" });
define("xmp listing", { block: true, name: "pre" });
define("ol", { block: true }, "start reversed type");
define("li", { block: true }, "value");
define("details", { block: true }, "open");
define("blockquote", { block: true }, "cite");
define("hr", { block: true, action: "void" });

define("b strong i em u s strike small big tt code", { formatting: true });
define("sub sup kbd samp var cite mark dfn abbr acronym bdi bdo ruby rb rt rp rtc", {});
define("del ins", {}, "cite datetime");
define("q", {}, "cite");
define("time", {}, "datetime");
define("span", { needsAttribute: true });
define("a", { formatting: true, needsAttribute: true }, "href hreflang rel");
define("br wbr", { action: "void" });

define("table", { block: true });
define("caption thead tbody tfoot tr", {});
define("colgroup", {}, "span");
define("col", { action: "void" }, "span align");
define("td th", {}, "colspan rowspan align scope headers abbr");

define("img", { action: "void" }, "src srcset sizes alt width height");
define("image", { action: "void", name: "img" }, "src srcset sizes alt width height");
define("picture", {});
define("source", { action: "void" }, "src srcset sizes media type width height");
define("track", { action: "void" }, "src kind srclang label default");
define("video", {}, "src poster width height loop muted playsinline preload");
define("audio", {}, "src loop muted preload");
define("math", {}, "display");

define("iframe object embed frame lite-youtube lite-vimeo", { action: "embed" });
define("input", { action: "void" });
define("script style noscript template title textarea select datalist svg", { action: "drop" });
define("noembed noframes frameset applet portal fencedframe head", { action: "drop" });

export const ELEMENTS: ReadonlyMap<string, ElementRule> = rules;

/** MathML Core, its presentation elements, without those that link, act or hold HTML. */
export const MATH_ELEMENTS: ReadonlySet<string> = new Set(
  (
    "math semantics annotation mrow mi mn mo ms mtext mspace mfrac msqrt mroot mstyle merror mpadded mphantom " +
    "msub msup msubsup munder mover munderover mmultiscripts mprescripts none mtable mtr mtd mlabeledtr menclose mfenced"
  ).split(" "),
);

/** Their content is text: an HTML parser reads a tag inside of them as HTML, not MathML (section 13.2.6). */
export const MATH_TOKENS: ReadonlySet<string> = new Set("mi mn mo ms mtext annotation".split(" "));

export const MATH_ATTRIBUTES: ReadonlySet<string> = new Set(
  (
    "display displaystyle scriptlevel mathvariant stretchy fence separator symmetric largeop movablelimits form " +
    "lspace rspace minsize maxsize accent accentunder linethickness width height depth voffset columnalign rowalign " +
    "columnspacing rowspacing columnlines rowlines columnspan rowspan frame notation open close separators " +
    "alttext encoding dir xmlns"
  ).split(" "),
);
