/** A language tag in its canonical form (`zh_cn` → `zh-CN`), extensions left out; `undefined` for what is none. */
export function languageTag(text: string): string | undefined {
  try {
    return new Intl.Locale(text.trim().replaceAll("_", "-")).baseName;
  } catch {
    return undefined;
  }
}

/** Whether a text names a time zone of the IANA database. */
export function isTimezone(text: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: text });
    return true;
  } catch {
    return false;
  }
}
