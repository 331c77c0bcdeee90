import type { Words } from "./vocabulary.ts";

export const FR: Words = {
  language: "fr",
  skip: "Aller au texte",
  frontPage: "La une",
  archive: "Archives",
  subscribe: "S’abonner",
  whatIsAFeed:
    "Un flux est une liste des derniers articles qu’un programme, le lecteur de flux, consulte pour vous. Donnez au vôtre l’une de ces adresses, et tout ce qui paraît ici vous parvient : sans compte, sans adresse électronique.",
  copy: "Copier",
  copied: "Copié",
  openIn: "Ou s’abonner avec",
  readerOnThisDevice: "un lecteur sur cet appareil",
  by: "Par {}",
  updated: "mis à jour le {}",
  newestArticles: "Derniers articles",
  nothingYet: "Rien n’a encore paru ici.",
  olderArticles: "Articles plus anciens",
  website: "Site web",
  moreArticles: "Autres articles",
  previous: "Paru avant",
  next: "Paru après",
  articles: { one: "{} article", other: "{} articles" },
  sections: {
    tags: { one: "Sujet", all: "Sujets" },
    authors: { one: "Auteur", all: "Auteurs" },
    languages: { one: "Langue", all: "Langues" },
  },
  alsoIn: "Aussi en",
  alsoAs: "Cet article en",
  download: "Télécharger",
  table: "Tableau",
  formula: "Formule",
  errors: {
    404: {
      title: "Introuvable",
      text: "Il n’y a rien à cette adresse. Elle est peut-être mal saisie, ou la page a été déplacée.",
    },
    405: { title: "Non autorisé", text: "Cette adresse ne peut être que lue." },
    410: { title: "Disparu", text: "Il y avait quelque chose ici. Cela a été retiré définitivement." },
  },
  thisIsAFeed: "Ceci est un flux.",
  copyThisAddress:
    "Il est fait pour un lecteur de flux : copiez l’adresse de cette page dans le vôtre, et les nouveaux articles viendront à vous d’eux-mêmes.",
};
