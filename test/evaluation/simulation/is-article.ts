/** Whether this is the item of an article. The rest of an erased article is in the same partition, and has no head. */
export function isArticle({ pk, sk }: { pk: string; sk: string }): boolean {
  return pk.startsWith('ART#') && sk === 'A';
}
