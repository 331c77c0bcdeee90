import type { MarkdownFeatures, Rendered } from "../../../src/build/render/render.ts";
import { renderHtml, renderMarkdown } from "../../../src/build/render/render.ts";

export const PERMALINK = "https://blog.example/posts/one/";

export function markdown(source: string, features?: MarkdownFeatures): Rendered {
  return renderMarkdown(
    source,
    features === undefined ? { permalink: PERMALINK } : { permalink: PERMALINK, features },
  );
}

export function html(source: string): Rendered {
  return renderHtml(source, { permalink: PERMALINK });
}
