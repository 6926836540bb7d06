/** Is this the item of an article? What is left of an erased one stands in the same partition, and has no head. */
export function isArticle({ pk, sk }: { pk: string; sk: string }): boolean {
  return pk.startsWith('ART#') && sk === 'A';
}
