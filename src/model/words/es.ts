import type { Words } from "./vocabulary.ts";

export const ES: Words = {
  language: "es",
  skip: "Ir al texto",
  frontPage: "Portada",
  archive: "Archivo",
  subscribe: "Suscribirse",
  whatIsAFeed:
    "Un canal es una lista de los artículos más recientes que un programa, el lector de canales, consulta por usted. Dele al suyo una de estas direcciones y lo que aparezca aquí le llegará: sin cuenta y sin correo electrónico.",
  copy: "Copiar",
  copied: "Copiado",
  openIn: "O suscribirse con",
  readerOnThisDevice: "un lector en este dispositivo",
  by: "Por {}",
  updated: "actualizado el {}",
  newestArticles: "Artículos más recientes",
  nothingYet: "Aquí aún no se ha publicado nada.",
  olderArticles: "Artículos anteriores",
  website: "Sitio web",
  moreArticles: "Más artículos",
  previous: "Publicado antes",
  next: "Publicado después",
  articles: { one: "{} artículo", other: "{} artículos" },
  sections: {
    tags: { one: "Tema", all: "Temas" },
    authors: { one: "Autor", all: "Autores" },
    languages: { one: "Idioma", all: "Idiomas" },
  },
  alsoIn: "También en",
  alsoAs: "Este artículo como",
  download: "Descargar",
  table: "Tabla",
  formula: "Fórmula",
  errors: {
    404: {
      title: "No encontrado",
      text: "No hay nada en esta dirección. Quizá esté mal escrita o la página se haya trasladado.",
    },
    405: { title: "No permitido", text: "Esta dirección solo puede leerse." },
    410: { title: "Ya no está", text: "Aquí hubo algo. Se retiró definitivamente." },
  },
  thisIsAFeed: "Esto es un canal.",
  copyThisAddress:
    "Está hecho para un lector de canales: copie la dirección de esta página en el suyo y los artículos nuevos le llegarán solos.",
};
