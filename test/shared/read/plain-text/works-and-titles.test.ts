import { describe, expect, it } from 'vitest';
import { readPlainText } from '#shared/read/plain-text.ts';

const read = (text: string) => readPlainText(text, { receivedAt: '2026-11-30T12:00:00.000Z' });

describe('short lines above the text', () => {
  it.each([
    ['Privacy Policy', 'Last updated: 3 May 2026'],
    ['Terms of Use', 'Last updated: 1 January 2026'],
    ['Terms of Service', 'Effective 1 January 2026'],
  ])('“%s” above “%s” is the title', (title, date) => {
    const text = 'We store the address that you give us, and nothing else. We never sell it to anybody.';
    const article = read(`${title}\n\n${date}\n\n${text}\n\nWrite to us if you want to have it deleted.`);
    expect(article.title).toBe(title);
    expect(article.content_text).toContain(text);
  });

  it('a legal link above another link is removed', () => {
    const article = read(
      'Terms of Use\nPrivacy Policy\n\nCouncil votes for the mill\n\nThe council voted on Tuesday to build a library in the old mill.',
    );
    expect(article.title).toBe('Council votes for the mill');
  });

  it('the title of a poem is not an author', () => {
    const poem = 'The sea has gone to fetch something.\nIt left its shoes,\nits ropes, its broken plates.';
    const article = read(`Low Tide\nby Wren Abbott\n\n${poem}`);
    expect(article.title).toBe('Low Tide');
    expect(article.authors).toEqual([{ name: 'Wren Abbott' }]);
    expect(article.content_text).toBe(poem);
  });

  it.each([
    ['The Dry Year\nby Lucinda Farr\nFaber, 312 pp., £18.99\n\nReviewed by Thomas Keane', 'Thomas Keane'],
    ['The Dry Year\nby Lucinda Farr\nFaber, 312 pp., £18.99', undefined],
    [
      'Das trockene Jahr\nvon Lucie Farr\nHanser, 240 Seiten, 24 Euro\n\nRezensiert von Thomas Kern',
      'Thomas Kern',
    ],
  ])('the author of a book is not the author of its review: %s', (head, name) => {
    const text =
      'The third novel opens with a man measuring a river that is no longer there. It is a fine joke.';
    const article = read(`A river runs out\n${head}\n\n${text}`);
    expect(article.authors?.[0]?.name).toBe(name);
    expect(article.content_text).toContain(head.split('\n')[0]);
    expect(article.content_text).toContain(head.split('\n')[1]);
  });

  it('two teams with their result are not an author', () => {
    const article = read(
      'Sieg in der Nachspielzeit\n\nFC Bergheim – SV Auental 3:2 (0:2)\n\nDie Gäste führten zur Pause verdient mit zwei Toren. Dann kam der FC.',
    );
    expect(article.authors).toBeUndefined();
    expect(article.content_text).toContain('FC Bergheim – SV Auental 3:2 (0:2)');
  });

  it('the salutation of a notice is not its title', () => {
    const article = read(
      "Mairie de Saint-Aubin\nAvis de coupure d'eau\nLe 16 février 2026\n\nChers administrés,\n\nEn raison de travaux, l'eau sera coupée le jeudi 19 février dans la rue du Moulin.",
    );
    expect(`${article.title}\n${article.content_text}`).toContain("Avis de coupure d'eau");
    expect(article.content_text).toContain('Chers administrés,');
  });

  it.each([
    ['Sperrung der Bahnhofstraße', 'Die Bahnhofstraße wird im Juli voll gesperrt. Der Bus hält am Rathaus.'],
    ['★★★★☆', 'The camera stays at the height of a trolley, and the corridor never ends for anybody in it.'],
  ])('%s beside a date stays', (line, text) => {
    const article = read(`Bekanntmachung der Gemeinde Lindach\n${line}\n1. Juli 2026\n\n${text}\n\n${text}`);
    expect(article.content_text).toContain(line);
  });
});
