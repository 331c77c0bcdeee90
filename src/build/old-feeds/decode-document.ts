/**
 * Reads a document's bytes as text in the encoding that it is in: a byte order mark counts most, then the transport's
 * `charset`, then the XML declaration (RFC 7303 section 3), then UTF-8; what is meant to be UTF-8
 * and is not is read as Windows-1252.
 *
 * @param contentType value of the `Content-Type` field, where there is one
 */
export function decodeDocument(bytes: Uint8Array, contentType = ""): string {
  const named = markOf(bytes) ?? charsetOf(contentType) ?? declarationOf(bytes);
  const decoder = named === undefined ? undefined : decoderFor(named);
  if (decoder && decoder.encoding !== "utf-8") return decoder.decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

function markOf([a, b, c]: Uint8Array): string | undefined {
  if (a === 0xef && b === 0xbb && c === 0xbf) return "utf-8";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  if (a === 0xff && b === 0xfe) return "utf-16le";
  return undefined;
}

function charsetOf(contentType: string): string | undefined {
  return /;\s*charset\s*=\s*"?([^\s;"]+)/i.exec(contentType)?.[1];
}

function declarationOf(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 200));
  return /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(start)?.[1];
}

/** `undefined` for a name that nobody knows. */
function decoderFor(label: string): TextDecoder | undefined {
  try {
    return new TextDecoder(label);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
