/** Whether an item is the item of an article. The partition of an erased article keeps other items. */
export function isArticle({ pk, sk }: { pk: string; sk: string }): boolean {
  return pk.startsWith('ART#') && sk === 'A';
}
