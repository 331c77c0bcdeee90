import type { Words } from "./vocabulary.ts";

export const DE: Words = {
  language: "de",
  skip: "Zum Text springen",
  frontPage: "Titelseite",
  archive: "Archiv",
  subscribe: "Abonnieren",
  whatIsAFeed:
    "Ein Feed ist eine Liste der neuesten Artikel, die ein Programm, der Feedreader, für Sie durchsieht. Geben Sie Ihrem eine dieser Adressen, und was hier erscheint, kommt zu Ihnen: ohne Konto, ohne E-Mail-Adresse.",
  copy: "Kopieren",
  copied: "Kopiert",
  openIn: "Oder abonnieren mit",
  readerOnThisDevice: "einem Reader auf diesem Gerät",
  by: "Von {}",
  updated: "aktualisiert am {}",
  newestArticles: "Neueste Artikel",
  nothingYet: "Hier ist noch nichts erschienen.",
  olderArticles: "Ältere Artikel",
  website: "Website",
  moreArticles: "Weitere Artikel",
  previous: "Davor",
  next: "Danach",
  articles: { one: "{} Artikel", other: "{} Artikel" },
  sections: {
    tags: { one: "Schlagwort", all: "Schlagwörter" },
    authors: { one: "Autor", all: "Autoren" },
    languages: { one: "Sprache", all: "Sprachen" },
  },
  alsoIn: "Auch auf",
  alsoAs: "Dieser Artikel als",
  download: "Herunterladen",
  table: "Tabelle",
  formula: "Formel",
  errors: {
    404: {
      title: "Nicht gefunden",
      text: "Unter dieser Adresse steht nichts. Vielleicht ist sie vertippt, oder die Seite ist umgezogen.",
    },
    405: { title: "Nicht erlaubt", text: "Diese Adresse kann nur gelesen werden." },
    410: { title: "Nicht mehr da", text: "Hier stand einmal etwas. Es wurde endgültig entfernt." },
  },
  thisIsAFeed: "Dies ist ein Feed.",
  copyThisAddress:
    "Er ist für einen Feedreader gemacht: Kopieren Sie die Adresse dieser Seite in Ihren, und neue Artikel kommen von selbst zu Ihnen.",
};
