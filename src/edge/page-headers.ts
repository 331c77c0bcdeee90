import { COPY_SCRIPT_HASH } from "./pages/copy-script.ts";

/**
 * What every page says: it runs one known script and no other, takes styles and fonts from this site only, and is framed
 * by nobody.
 */
export const PAGE_HEADERS = {
  "Content-Type": "text/html; charset=utf-8",
  "Content-Security-Policy": [
    "default-src 'none'",
    `script-src 'sha256-${COPY_SCRIPT_HASH}'`,
    "style-src 'self'",
    "font-src 'self'",
    "img-src * data:",
    "media-src *",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join("; "),
  "X-Frame-Options": "DENY",
} as const;
