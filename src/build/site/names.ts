/** Whether a text is a well-formed BCP 47 language tag. */
export function isLanguage(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}

/** A language tag in its canonical form (`zh_cn` → `zh-CN`), extensions left out; `undefined` for what is none. */
export function languageTag(text: string): string | undefined {
  const tag = text.trim().replaceAll("_", "-");
  return isLanguage(tag) ? new Intl.Locale(tag).baseName : undefined;
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
