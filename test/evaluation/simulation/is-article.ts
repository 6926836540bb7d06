/** Whether an item is the item of an article. After an article is erased, other items remain in its partition. */
export function isArticle({ pk, sk }: { pk: string; sk: string }): boolean {
  return pk.startsWith('ART#') && sk === 'A';
}
