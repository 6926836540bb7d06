import { describe, expect, it } from 'vitest';
import { readPlainText } from '#shared/read/plain-text.ts';

const PARAGRAPHS = [
  'The harbour office will close the bridge on Monday, and the ferry takes over for two weeks.',
  'The office says that it has heard nothing from the company since the spring, and that it will not wait.',
  'Until then there is no water on any plot below number forty, says the clerk of the parish council.',
];

const PLACES: Record<string, (lines: string) => string[]> = {
  'above the paragraphs': (lines) => [lines, ...PARAGRAPHS],
  'between the paragraphs': (lines) => [...PARAGRAPHS.slice(0, 1), lines, ...PARAGRAPHS.slice(1)],
  'below the paragraphs': (lines) => [...PARAGRAPHS, lines],
};

const LINES = {
  'a list of networks': 'The ban covers these services:\n\n- Facebook\n- Instagram\n- TikTok\n- YouTube',
  'steps with the words of buttons': 'Do these steps in this order:\n\n1. Share\n2. Print\n3. Save',
  'items with the words of buttons in a list of the text':
    '- a search that works on folders with many files\n- Print\n- Dark mode\n- a checker for the spelling of Welsh and Breton\n- a window that opens in half the time\n- Newsletter\n- a map that shows all the moorings of the river',
  'a list with the sign of captions': '▲ 주택 공급 확대\n▲ 교통망 확충\n▲ 세금 인하',
  'prices that rise and fall': '▲ Gold 2,345\n▼ Silver 28\n▲ Copper 9,120',
  'a list of books':
    'Further reading\n\nThe River Book, by Ann Lee (Wexbury Press, 2019)\nTides and Towns, by Tom Roe (Moor House, 2021)',
  'sources in German':
    'Weiterlesen\n\nLee, A. (2019): Das Buch vom Fluss. Moor House\nRoe, T. (2021): Städte am Wasser. Wexbury',
  'the data of a recipe': 'Serves 4\nPrep 20 minutes\nCook 40 minutes',
  'the day of an event': 'Doors open on 5 April 2026',
  'the data of a recipe under headings':
    'Ingredients\n\n200 g flour\n2 eggs\n\nMethod\n\nMix all and bake for forty minutes.',
  'the place and time of an event':
    'When: Saturday 5 December 2026, 7 pm\nWhere: Village hall, Church Lane\nTickets: 5 pounds at the door',
  'headings with words of buttons': 'Follow the money\n\nSave the date\n\nRead the small print',
  'a glossary': 'ebb: the tide that goes out\nneap: the smallest tide\nspring: the highest tide',
  'a timetable': '09:15 Wexbury\n09:40 Moorhusen\n10:05 Halmstow',
  'the cast of a play': 'Hester: Ann Lee\nThe miller: Tom Roe\nHis daughter: Dita Korvin',
};

describe.each(Object.entries(PLACES))('%s', (_, placed) => {
  it.each(Object.entries(LINES))('%s stays', (_kind, lines) => {
    const text = ['The bridge closes for two weeks', 'By Ann Mercer\n4 March 2026', ...placed(lines)].join(
      '\n\n',
    );
    const {
      title,
      authors,
      date_published,
      content_text = '',
    } = readPlainText(text, {
      receivedAt: '2026-11-28T12:00:00.000Z',
    });
    expect([title, authors, date_published]).toEqual([
      'The bridge closes for two weeks',
      [{ name: 'Ann Mercer' }],
      '2026-03-04',
    ]);
    for (const line of [...PARAGRAPHS, ...lines.split('\n')]) expect(content_text).toContain(line);
  });
});

it.each(['above the paragraphs', 'between the paragraphs'])(
  'the author of a reviewed book stays %s',
  (place) => {
    const book = 'The River Book\nBy Ann Lee\nWexbury Press, 240 pages, £12.99';
    const placed = PLACES[place]?.(book) ?? [];
    const text = ['A book about the bridge', 'By Ann Mercer\n4 March 2026', ...placed].join('\n\n');
    const { authors, content_text } = readPlainText(text, { receivedAt: '2026-11-28T12:00:00.000Z' });
    expect(authors).toEqual([{ name: 'Ann Mercer' }]);
    expect(content_text).toContain(book);
  },
);

it('many short lines in one paragraph stay', () => {
  const lines = [PARAGRAPHS[0], ...Array.from({ length: 200_000 }, () => 'a')].join('\n');
  const text = ['The bridge closes', PARAGRAPHS[1], lines].join('\n\n');
  const { content_text } = readPlainText(text, { receivedAt: '2026-11-28T12:00:00.000Z' });
  expect(content_text).toMatch(/weeks\.\n\na\n\na/);
});

it('a list of networks below a line with a colon stays', () => {
  const list = 'The ban covers these services:\nFacebook\nInstagram\nTikTok\nYouTube';
  const text = ['The bridge closes', PARAGRAPHS[0], list, PARAGRAPHS[1]].join('\n\n');
  expect(readPlainText(text, { receivedAt: '2026-11-28T12:00:00.000Z' }).content_text).toContain(list);
});

it('`Cast: Tom Roe, Dita Korvin` and `8/10` stay beside the date of a film', () => {
  const facts = 'Cast: Tom Roe, Dita Korvin\n8/10';
  const text = ['Harbour Lights', `Released: 12 June 2026\n${facts}`, ...PARAGRAPHS].join('\n\n');
  const { title, content_text } = readPlainText(text, { receivedAt: '2026-11-28T12:00:00.000Z' });
  expect(title).toBe('Harbour Lights');
  expect(content_text).toContain(facts);
});

it('`Dear parents,` stays above the headline of a letter', () => {
  const text = ['12 January 2026', 'Dear parents,', 'Year 6 trip to the lighthouse', ...PARAGRAPHS].join(
    '\n\n',
  );
  const { title, content_text } = readPlainText(text, { receivedAt: '2026-11-28T12:00:00.000Z' });
  expect(title).toBe('Year 6 trip to the lighthouse');
  expect(content_text).toContain('Dear parents,');
});
