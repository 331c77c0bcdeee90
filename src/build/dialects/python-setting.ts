/**
 * Finds a setting that a module of Python has as a text, its value in the group `value`. Others may share it
 * (`ARTICLE_URL = ARTICLE_SAVE_AS = "…"`), and a prefix says nothing of it but how it is written (`u"…"`, `r"…"`). What is
 * computed, or stands in a block, is not found.
 */
export function pythonSetting(name: string): RegExp {
  const others = `(?:(?!${name}\\b)\\w+[ \\t]*=[ \\t]*)*`;
  const text = `[uUrR]{0,2}(?<quote>["'])(?<value>(?:(?!\\k<quote>).)*)\\k<quote>`;
  return new RegExp(`^${others}${name}[ \\t]*=[ \\t]*${others}${text}[ \\t]*(?:[#;].*)?$`, "m");
}

/** Finds the code that a setting is, whatever it be and wherever it stands. */
export function pythonCode(name: string): RegExp {
  return new RegExp(`^[ \\t]*(?:\\w+[ \\t]*=[ \\t]*)*?${name}[ \\t]*=(?!=)[ \\t]*(?<value>[^#\\n]+)`, "m");
}

/** Finds a setting that is `True` or `False`. */
export function pythonFlag(name: string): RegExp {
  return new RegExp(`^${name}[ \\t]*=[ \\t]*(?<value>True|False)\\b`, "m");
}
