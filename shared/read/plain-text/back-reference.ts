/**
 * Words that refer to the text before them, such as `This`, at the start of a paragraph. Each language has its own
 * list, because `Il` is a pronoun in French and an article in Italian.
 */
const BEGINNINGS: Readonly<Record<string, RegExp>> = {
  en: /^["“]?(?:this|that|these|those|such|he|she|it|they|his|her|their)\s+(\p{L}+)/iu,
  de: /^["„]?(?:diese[rsmn]?|jene[rsmn]?|solche[rsmn]?|er|sie)\s+(\p{L}+)/iu,
  fr: /^["«]?\s?(?:ce|cet|cette|ces|il|elle|ils|elles)\s+(\p{L}+)/iu,
  es: /^["«“]?(?:este|esta|esto|estos|estas|ese|esa|esos|esas|él|ella|ellos|ellas)\s+(\p{L}+)/iu,
  pt: /^["«“]?(?:este|esta|isto|isso|estes|estas|esse|essa|esses|essas|ele|ela|eles|elas)\s+(\p{L}+)/iu,
  it: /^["«“]?(?:questo|questa|questi|queste|quello|quella|lui|lei|egli)\s+(\p{L}+)/iu,
  nl: /^["“]?(?:deze|dit|hij|zij)\s+(\p{L}+)/iu,
  sv: /^["”]?(?:denna|detta|dessa|han|hon)\s+(\p{L}+)/iu,
  da: /^["”]?(?:denne|dette|disse|han|hun)\s+(\p{L}+)/iu,
  nb: /^["”]?(?:denne|dette|disse|han|hun)\s+(\p{L}+)/iu,
  ru: /^["«]?(?:этот|эта|это|эти|он|она|они|такой|такая)\s+(\p{L}+)/iu,
  uk: /^["«]?(?:цей|ця|це|ці|він|вона|вони)\s+(\p{L}+)/iu,
};

/**
 * The word after a referring word at the start of a text: `This government would` → `government`.
 *
 * @param language BCP 47 primary subtag; without it the result is undefined
 */
export function backReference(text: string, language: string | undefined): string | undefined {
  return BEGINNINGS[language ?? '']?.exec(text)?.[1]?.toLowerCase();
}
