import { describe, expect, it } from 'vitest';
import { readPlainText } from '#shared/read/plain-text.ts';

const RECEIVED_AT = '2026-11-28T12:00:00.000Z';

const read = (text: string, url?: string) => readPlainText(text, { receivedAt: RECEIVED_AT, url });

const BODY = [
  'The river came up on Monday night and took the lower half of the market with it.',
  'By morning the traders had put their tables on the bridge, where there was more room anyway.',
  'The council says that it will decide in the spring, and nobody on the bridge is in a hurry.',
].join('\n\n');

describe('a line with the words of the URL', () => {
  it.each([
    [
      'a menu with several words in each line',
      'Politics and the economy in Wexbury\nTide tables and harbour times\nLetters to the paper',
      'Traders move to the old bridge',
      'https://example.org/2026/traders-move-to-the-old-bridge-48213.html',
    ],
    [
      'a menu (“ä” is “ae” in the URL)',
      'Sonntag, 29. November 2026\nWirtschaft und Verkehr im Kreis\nDer Anzeiger seit 1861',
      'Händler räumen die alte Brücke über Nacht',
      'https://example.org/lokales/haendler-raeumen-die-alte-bruecke',
    ],
    [
      'a menu with bullets (“ä” is “a” in the URL)',
      '- Das Wetter am Wochenende\n\n- Der Verein und sein Hafen\n\n- Das Archiv seit 1861',
      'Händler räumen die alte Brücke über Nacht',
      'https://example.org/handler-raumen-die-alte-brucke-uber-nacht/',
    ],
    [
      'headlines of other articles',
      'La mairie veut un second phare avant avril\nLe bac ne passera pas lundi\nUn chien retrouvé en mer',
      'Les marchands quittent la place pour le pont',
      'https://example.org/actu/les-marchands-quittent-la-place',
    ],
    [
      'a numbered menu and a breadcrumb trail',
      '1\tHarbour guide\n2\tLetters received\nStartLocalTraders move to the old bridge',
      'Traders move to the old bridge',
      'https://example.org/traders-move-to-the-old-bridge',
    ],
    [
      'a menu, even if it is short',
      'The harbour guide\nLetters received\nTide tables\nWho we are',
      'High water!',
      'https://example.org/2026/03/05/high-water/',
    ],
    [
      'a menu in Cyrillic letters',
      'Погода на выходные\nПисьма читателей\nКто мы такие',
      'Рынок переезжает на старый мост',
      'https://example.org/%D1%80%D1%8B%D0%BD%D0%BE%D0%BA-%D0%BF%D0%B5%D1%80%D0%B5%D0%B5%D0%B7%D0%B6%D0%B0%D0%B5%D1%82-%D0%BD%D0%B0-%D1%81%D1%82%D0%B0%D1%80%D1%8B%D0%B9-%D0%BC%D0%BE%D1%81%D1%82',
    ],
  ])('is the title below %s', (_, menu, title, url) => {
    const draft = read(`${menu}\n${title}\n5 March 2026\n\n${BODY}`, url);
    expect(draft.title).toBe(title);
    expect(draft.summary).toBeUndefined();
    expect(draft.date_published).toContain('2026-03-05');
    expect(draft.content_text).toBe(BODY);
  });

  it('is the title, and the sentences above it stay', () => {
    const notice = 'The bridge is closed to cars today, and the ferry leaves an hour later than usual.';
    const text = `Harbour guide\nLetters received\nTide tables\n${notice}\nTraders move to the old bridge\nBy Jana Dohm\n\n${BODY}`;
    const draft = read(text, 'https://example.org/traders-move-to-the-old-bridge');
    expect(draft.title).toBe('Traders move to the old bridge');
    expect(draft.content_text).toContain(notice);
  });

  it.each([
    [
      'a heading of the text',
      'Apple cake\nFlour\nSugar\nEggs\nApple cake with cold butter',
      'apple-cake-with-cold-butter',
    ],
    ['a standfirst', 'High water\nTraders move to the old bridge', 'traders-move-to-the-old-bridge'],
  ])('is not the title: %s', (_, text, slug) => {
    const draft = read(`${text}\n\n${BODY}`, `https://example.org/${slug}`);
    expect(draft.title).toBe(text.split('\n')[0]);
  });
});

describe('a line with the words of the text', () => {
  it.each([
    [
      'Harbour guide\nNews\nTide tables\nWho we are',
      'Traders put their tables on the old bridge',
      'By Jana Dohm',
    ],
    [
      'Harbour guide\nTuesday club\nLetters received',
      'Council will decide about traders in spring',
      '5 March 2026',
    ],
  ])('is the title below the menu %j', (menu, title, about) => {
    const draft = read(`${menu}\n${title}\n${about}\n\n${BODY}`);
    expect(draft.title).toBe(title);
    expect(draft.content_text).toBe(BODY);
  });

  it.each([
    ['a list of ingredients', 'Apple cake\nFlour\nSugar\nEggs\nTraders eat it at their tables by the river'],
    [
      'a poem',
      'Low tide\nThe gull walks\nalong the wall\nand waits\nfor traders on the bridge to leave their tables',
    ],
    [
      'a programme',
      'Harbour day\nBoats\nMusic\nSoup\nTraders open their tables at the bridge in the morning',
    ],
  ])('is not the title as the last line of %s', (_, text) => {
    const draft = read(`${text}\n\n${BODY}`);
    expect(draft.title).toBe(text.split('\n')[0]);
    for (const line of text.split('\n').slice(1)) expect(draft.content_text).toContain(line);
  });
});
