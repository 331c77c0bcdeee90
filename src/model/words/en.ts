import type { Words } from "./vocabulary.ts";

export const EN: Words = {
  language: "en",
  skip: "Skip to the text",
  frontPage: "Front page",
  archive: "Archive",
  subscribe: "Subscribe",
  whatIsAFeed:
    "A feed is a list of the newest articles that a program, the feed reader, looks through for you. Give yours any one of these addresses, and whatever appears here comes to you: no account, no e-mail address.",
  copy: "Copy",
  copied: "Copied",
  openIn: "Or subscribe with",
  readerOnThisDevice: "a reader on this device",
  by: "By {}",
  updated: "updated {}",
  newestArticles: "Newest articles",
  nothingYet: "Nothing has appeared here yet.",
  olderArticles: "Older articles",
  website: "Website",
  moreArticles: "More articles",
  previous: "Earlier",
  next: "Later",
  articles: { one: "{} article", other: "{} articles" },
  sections: {
    tags: { one: "Tag", all: "Tags" },
    authors: { one: "Author", all: "Authors" },
    languages: { one: "Language", all: "Languages" },
  },
  alsoIn: "Also in",
  alsoAs: "This article as",
  download: "Download",
  table: "Table",
  formula: "Formula",
  errors: {
    404: {
      title: "Not found",
      text: "There is nothing at this address. It may have been mistyped, or the page has moved.",
    },
    405: { title: "Not allowed", text: "This address can only be read." },
    410: { title: "Gone", text: "There used to be something here. It was taken down for good." },
  },
  thisIsAFeed: "This is a feed.",
  copyThisAddress:
    "It is made for a feed reader: copy the address of this page into yours, and new articles will come to you by themselves.",
};
