const DATA = /^data:image\/([a-z]+);base64,/i;

/** Shorter ones stay in the page: a request would cost more. In characters of the URL. */
const SMALL = 8192;

const ENDINGS: Readonly<Record<string, string>> = {
  jpeg: "jpg",
  jpg: "jpg",
  png: "png",
  gif: "gif",
  webp: "webp",
  avif: "avif",
};

/** An image that a page holds as data, when it is large enough to be better off in a file. */
export function largeDataImage(url: string): { bytes: Uint8Array; ending: string } | undefined {
  if (url.length <= SMALL) return undefined;
  const [start, format = ""] = DATA.exec(url) ?? [];
  const ending = ENDINGS[format.toLowerCase()];
  if (start === undefined || ending === undefined) return undefined;
  const bytes = Buffer.from(
    decodeURIComponent(url.slice(start.length).replace(/%(?![\da-f]{2})/gi, "%25")),
    "base64",
  );
  return bytes.length === 0 ? undefined : { bytes, ending };
}
