import { astro } from "./astro.ts";
import { docusaurus } from "./docusaurus.ts";
import { eleventy } from "./eleventy.ts";
import { gatsby } from "./gatsby.ts";
import { hexo } from "./hexo.ts";
import { hugo } from "./hugo.ts";
import { jekyll } from "./jekyll.ts";
import { lume } from "./lume.ts";
import { mkdocs } from "./mkdocs.ts";
import { nextjs } from "./nextjs.ts";
import { nikola } from "./nikola.ts";
import { nuxt } from "./nuxt.ts";
import { pelican } from "./pelican.ts";
import { quartz } from "./quartz.ts";
import { sveltekit } from "./sveltekit.ts";
import { vitepress } from "./vitepress.ts";
import { vuepress } from "./vuepress.ts";
import { zola } from "./zola.ts";
import type { Row } from "./row.ts";

/** A fixture of every generator for every line. */
export const MATRIX: Readonly<Record<string, Row>> = {
  jekyll,
  hugo,
  hexo,
  astro,
  eleventy,
  docusaurus,
  zola,
  mkdocs,
  pelican,
  nextjs,
  sveltekit,
  gatsby,
  vitepress,
  vuepress,
  nuxt,
  quartz,
  lume,
  nikola,
};
