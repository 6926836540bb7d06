import { describe, expect, it } from 'vitest';
import { ask, newFeed, newName, storyOf, submit } from './api.ts';

const VARIANTS = 50;
/** A number in letters, because texts that differ in digits are not near duplicates. */
const nameOf = (n: number): string => `${'bcdfghjklm'.charAt(n / 10) + 'aeiouyäöüé'.charAt(n % 10)}rik`;
/** Articles with the same text, except for a few words. */
const variants = (topic: string) =>
  Array.from({ length: VARIANTS }, (_, n) => ({
    id: `variant-${n}`,
    title: `Ferries sail again, edition ${String.fromCharCode(97 + (n % 26))}`,
    content_text: `${storyOf(topic)} This edition was printed in the house of ${nameOf(n)}.`,
  }));

describe('concurrent near duplicates', () => {
  it('become one article with the setting `reject`, and the others get 409', async () => {
    const feed = await newFeed({ near_duplicates: 'reject' });
    const answers = await Promise.all(variants(newName()).map((article) => submit(feed, article)));
    const created = answers.filter(({ status }) => status === 201);
    const refused = answers.filter(({ body }) => body.type === 'near-duplicate');
    expect([created.length, refused.length]).toEqual([1, VARIANTS - 1]);
    const original = created[0]?.body.article.id;
    for (const { status, body } of refused) expect([status, body.duplicate_of]).toEqual([409, original]);
    const { body } = await ask('GET', `/v1/feeds/${feed}/articles?limit=100`);
    expect(body.articles.map(({ id }: { id: string }) => id)).toEqual([original]);
  });

  it('become one published article with the setting `flag`, and the others are held', async () => {
    const feed = await newFeed({ near_duplicates: 'flag' });
    const answers = await Promise.all(variants(newName()).map((article) => submit(feed, article)));
    expect(answers.every(({ status }) => status === 200 || status === 201)).toBe(true);
    const created = answers.filter(({ body }) => body.outcome === 'created');
    const held = answers.filter(({ body }) => body.outcome === 'near_duplicate');
    expect([created.length, held.length]).toEqual([1, VARIANTS - 1]);
    const original = created[0]?.body.article.id;
    expect(new Set(held.map(({ body }) => body.duplicate_of))).toEqual(new Set([original]));
  });

  it('are all created with the setting `allow`', async () => {
    const feed = await newFeed({ near_duplicates: 'allow' });
    const answers = await Promise.all(variants(newName()).map((article) => submit(feed, article)));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(VARIANTS);
  });
});
