/** Endings of Markdown's files. */
export const MARKDOWN_FILE = /\.(?:md|mdx|svx|markdown|mdown|mkdn?|mkdown)$/i;

/** Endings of those that have code of JavaScript between their texts. */
export const MDX_FILE = /\.(?:mdx|svx)$/i;

/** Endings of other formats in which generators take articles, and which nobody reads as they are. */
export const OTHER_SOURCE = /\.(?:rst|rest|adoc|asciidoc|org|textile|rmd|qmd|mdoc|markdoc)$/i;
