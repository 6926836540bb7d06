import { describe, expect, it } from 'vitest';
import { readPlainText } from '#shared/read/plain-text.ts';

const RECEIVED = { receivedAt: '2026-11-28T12:00:00.000Z' };
const PAGES = [
  'The bell of the harbour chapel was cast in\n1811, and nobody in the village had ever seen\nit from above. In May, Ines Roth climbed the\ntower with a lamp and a brush.',
  'She found a nest, a shoe and a letter. The\nletter was from the man who had hung the bell,\nand it said that the rope was too short.',
  'It still is. The children of the village ring\nit from a chair, and the chair has been in the\ntower for as long as anyone can remember.',
];

const read = (text: string): ReturnType<typeof readPlainText> => readPlainText(text, RECEIVED);

/** Printed pages, each with the head at its top and its number at its foot. */
const printed = (head: string, title: string): string =>
  PAGES.map((text, at) => `${head}\n\n${at === 0 ? title : ''}\n\n${text}\n\n${at + 14}`).join('\n\n');

describe('the head of printed pages', () => {
  it.each([
    ['a name and an issue', 'Letter of St. Brannock · Advent 2026'],
    ['a name, an issue and a section', 'Letter of St. Brannock | Advent 2026\nFrom our village'],
    ['two columns', 'Gemeindebrief Moorhusen            Heft 3'],
  ])('is removed with the page numbers, and is not the headline: %s', (_, head) => {
    const { title, content_text } = read(printed(head, 'A short rope in the tower'));
    expect(title).toBe('A short rope in the tower');
    expect(content_text).toBe(PAGES.join('\n\n'));
  });

  it('is read as the headline if it has neither a bar nor columns', () => {
    const { title, content_text } = read(printed('A short rope in the tower', 'Summary of the report'));
    expect(title).toBe('A short rope in the tower');
    expect(content_text).toContain('Summary of the report');
  });

  it('stays if the text has no other title', () => {
    const { title } = read(`Letter of St. Brannock · Advent 2026\n\n${PAGES.join('\n\n')}`);
    expect(title).toBe('Letter of St. Brannock · Advent 2026');
  });

  it('is the headline if no title is below it', () => {
    const { title } = read(printed('Letter of St. Brannock · Advent 2026', ''));
    expect(title).toBe('Letter of St. Brannock · Advent 2026');
  });

  it('is needed to recognise page numbers', () => {
    expect(read(`A song of years\n\n${PAGES[0]}\n\n1984\n\n${PAGES[1]}`).content_text).toContain('1984');
  });
});
