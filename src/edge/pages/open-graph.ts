import { html } from "hono/html";
import type { Markup } from "./markup.ts";
import type { PageSite } from "./page-site.ts";

/** What a page is when somebody shares it. URLs are absolute. */
export interface Shared {
  readonly type: "website" | "article";
  readonly title: string;
  readonly description?: string;
  readonly url: string;
  readonly image?: {
    readonly url: string;
    readonly alt?: string;
    readonly width?: number;
    readonly height?: number;
  };
  /** BCP 47 tag; the site's language where absent. */
  readonly language?: string;
  /** More properties, by name. */
  readonly properties?: readonly (readonly [name: string, content: string])[];
}

/**
 * Open Graph properties (ogp.me), and the one that Twitter wants beside them. What has no picture of its own is shown with
 * the site's.
 */
export function openGraph({ manifest }: PageSite, shared: Shared): Markup {
  const { site } = manifest;
  const { type, title, description, url, properties = [] } = shared;
  const wide = shared.image ?? site.image;
  const image: Shared["image"] = wide ?? site.icon;
  const pairs: readonly (readonly [string, string | number | undefined])[] = [
    ["og:type", type],
    ["og:site_name", site.title],
    ["og:title", title],
    ["og:description", description],
    ["og:url", url],
    ["og:locale", locale(shared.language ?? site.language)],
    ["og:image", image?.url],
    ["og:image:alt", image?.alt],
    ["og:image:width", image?.width],
    ["og:image:height", image?.height],
    ...properties,
  ];
  return html`${pairs.map(([name, content]) =>
    content === undefined || content === ""
      ? ""
      : html`<meta property="${name}" content="${String(content)}">\n`,
  )}<meta name="twitter:card" content="${wide ? "summary_large_image" : "summary"}">
`;
}

/** A language as Open Graph spells it: with the country where most speak it, when the tag names none. */
function locale(tag: string): string {
  const { language, region } = new Intl.Locale(tag).maximize();
  return region === undefined ? language : `${language}_${region}`;
}
