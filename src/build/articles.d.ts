// The proved articles of the build, as content-plugin.ts gives them.
declare module "virtual:articles" {
  export const articles: readonly import("../article/anchored-article.ts").AnchoredArticle[];
}
