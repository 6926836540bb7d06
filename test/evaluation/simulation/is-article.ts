/** Whether this is the item of an article. An erased article leaves other items in the same partition. */
export function isArticle({ pk, sk }: { pk: string; sk: string }): boolean {
  return pk.startsWith('ART#') && sk === 'A';
}
