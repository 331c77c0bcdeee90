import { describe, expect, test } from "vitest";
import { howWritten } from "../../../src/build/report-check.ts";
import { post, readBlog } from "../../support/blog.ts";
import type { Files } from "../../support/folder.ts";

const TEXTS = {
  de: "Gestern haben wir die neue Fassung veröffentlicht. Sie liest alle Beiträge, auch die alten, und niemand muss dafür etwas ändern. Wer Fragen hat, schreibt uns einfach.",
  en: "Yesterday we published the new version. It reads all posts, the old ones too, and nobody has to change anything for it. If you have questions, just write to us about them.",
  fa: "دیروز نسخهٔ تازه را منتشر کردیم. همهٔ نوشته‌ها را می‌خواند، حتی نوشته‌های قدیمی را، و لازم نیست کسی چیزی را عوض کند. اگر پرسشی دارید، برای ما بنویسید تا پاسخ بدهیم.",
  he: "אתמול פרסמנו את הגרסה החדשה. היא קוראת את כל הרשומות, גם את הישנות, ואיש אינו צריך לשנות דבר בשביל זה. מי שיש לו שאלות מוזמן לכתוב לנו ונענה לו בשמחה רבה.",
  ja: "昨日、新しい版を公開しました。古い記事も含めて、すべての記事を読み込みます。そのために何かを書き換える必要はありません。質問があれば、気軽にご連絡ください。お待ちしています。これからもよろしくお願いします。新しい機能についても少しずつ紹介していきます。",
};

type Language = keyof typeof TEXTS;

const article = (language: Language) => post(["title: X"], `${TEXTS[language]}\n`);

function languagesOf(files: Files, site: readonly string[] = []) {
  const { articles, result } = readBlog(files, ["dialect: jekyll", ...site]);
  return {
    guess: result.languageGuess,
    languages: Object.values(articles).map(({ language }) => language),
  };
}

const several = (language: Language): Files =>
  Object.fromEntries([1, 2, 3, 4].map((day) => [`_posts/2026-01-0${day}-x.md`, article(language)]));

describe("the language of a blog that does not say it", () => {
  test("is the one that its articles are in", () => {
    for (const language of Object.keys(TEXTS) as Language[]) {
      const languages = [language, language, language, language];
      expect(languagesOf(several(language))).toEqual({ guess: language, languages });
    }
  });

  test("is the one that they name, where they do", () => {
    const files = { "_posts/2026-01-01-x.md": post(["title: X", "lang: pt-BR"], "Olá.\n") };
    expect(languagesOf(files).guess).toBe("pt-BR");
  });

  test("is no guess where site.md or the generator's configuration says it", () => {
    expect(languagesOf(several("de"), ["language: gsw"])).toMatchObject({
      guess: undefined,
      languages: ["gsw", "gsw", "gsw", "gsw"],
    });
    expect(languagesOf({ ...several("de"), "_config.yml": "lang: de-AT\n" }).guess).toBeUndefined();
  });

  test("is told by the originals, not by their translations", () => {
    const files = {
      "content/post/2026-01-01-a.md": article("ja"),
      "content/post/2026-01-01-a.en.md": article("en"),
      "content/post/2026-01-02-b.md": article("ja"),
      "content/post/2026-01-02-b.en.md": article("en"),
      "content/post/2026-01-02-b.de.md": article("de"),
    };
    const { articles, result } = readBlog(files, ["dialect: hugo"]);
    expect(result.languageGuess).toBe("ja");
    expect(
      Object.values(articles)
        .map(({ language, path }) => `${language} ${path}`)
        .sort(),
    ).toEqual(["de /de/post/b/", "en /en/post/a/", "en /en/post/b/", "ja /post/a/", "ja /post/b/"]);
  });

  test("is English where one article more could turn the guess, or the articles say too little", () => {
    const files = {
      "_posts/2026-01-01-x.md": article("de"),
      "_posts/2026-01-02-x.md": article("de"),
      "_posts/2026-01-03-x.md": article("ja"),
    };
    expect(languagesOf(files)).toEqual({ guess: undefined, languages: ["en", "en", "en"] });
    const short = { "_posts/2026-01-01-x.md": post(["title: X"], "Guten Tag, schöne Welt.\n") };
    expect(languagesOf(short)).toEqual({ guess: undefined, languages: ["en"] });
  });

  test("is not told by code, tags and addresses", () => {
    const code =
      "```js\n// Yesterday we published the new version of all that there is to read.\nlet x;\n```\n".repeat(
        9,
      );
    const links =
      "<div class='the-new-version-of-everything'></div> https://example.com/the/new/version/of/it\n".repeat(
        9,
      );
    const files = { "_posts/2026-01-01-x.md": post(["title: X"], `${code}\n${links}\n${TEXTS.de}\n`) };
    expect(languagesOf(files).guess).toBe("de");
  });

  test("is told to the publisher", () => {
    expect(howWritten(readBlog(several("fa")).result)).toBe(
      "written in Persian (a guess; `language: fa` in site.md makes it sure)",
    );
    expect(howWritten(readBlog(several("fa"), ["language: fa"]).result)).toBeUndefined();
  });
});
