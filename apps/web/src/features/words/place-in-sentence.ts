/** Names that English says with an article. */
const WITH_ARTICLE =
  /^(European Union|United |Netherlands|Philippines|Maldives|Bahamas|Gambia|Czech Republic|Russian Federation)/;

/** A place as it stands inside a sentence: "the European Union", "Georgia". */
export function placeInSentence(name: string): string {
  return WITH_ARTICLE.test(name) ? `the ${name}` : name;
}
