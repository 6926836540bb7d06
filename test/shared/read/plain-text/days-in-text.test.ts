import { describe, expect, it } from 'vitest';
import { readPlainText } from '#shared/read/plain-text.ts';

const read = (text: string) => readPlainText(text, { receivedAt: '2026-11-30T12:00:00.000Z' });

describe('days in a text', () => {
  it.each([
    [
      'Light on Water',
      'March 21 – April 19',
      'The gallery shows forty paintings of the river. Entry is free on all days.',
    ],
    [
      'Lichterfest im Park',
      '21. März – 19. April',
      'Der Park leuchtet vier Wochen lang. Der Eintritt ist auch in diesem Jahr frei.',
    ],
    [
      'Week of the open barns',
      'Monday 2 – Friday 6 March 2026',
      'Eleven farms open their barns and show how they work. Dogs stay at home.',
    ],
    [
      'Semaine du livre',
      '5 mars 2026 – 9 mars 2026',
      'La semaine du livre réunit quarante auteurs dans la salle des fêtes de la commune.',
    ],
  ])('keeps the first and the last day of a period: %s', (title, period, sentence) => {
    const article = read(`${title}\n${period}\n\n${sentence}`);
    expect(article.title).toBe(title);
    expect(article.date_published).toBeUndefined();
    expect(article.content_text).toContain(period);
  });

  it.each([
    ['5 March 2026 – 10:15', '2026-03-05'],
    ['Published 5 March 2026 – Updated 7 March 2026', '2026-03-05'],
    ['Issue 12 – 6 March 2026', '2026-03-06'],
    ['5 March 2026 – 5 March 2026', '2026-03-05'],
  ])('reads the date in %s', (line, day) => {
    const article = read(
      `Council votes for the mill\n${line}\n\nThe council voted on Tuesday to build a library in the old mill.`,
    );
    expect(article.date_published?.slice(0, 10)).toBe(day);
  });

  it.each([
    ['Friday 6 March\n7pm: Open mic at the Fox. Free.\n\nSaturday 7 March\n10am: Market on the square.'],
    ['Freitag, 6. März\n19 Uhr: Lesung in der Bücherei.\n\nSamstag, 7. März\n10 Uhr: Flohmarkt.'],
    ['Lunes 2 de marzo\n20:00 Cine club: El sur\n\nMartes 3 de marzo\n19:00 Charla sobre setas'],
    ['5 мая\nКонцерт на площади в 18 часов.\n\n6 мая\nЯрмарка мёда у реки.'],
    ['3月6日（金）\n10時 開会式\n\n3月7日（土）\n13時 音楽会'],
    ['Friday, 6 March 2026\n10:00 Opening\n12:00 Lunch\n\nSaturday, 7 March 2026\n9am: Market\n2pm: Sheep'],
    ['Samedi 7 mars\n\nMarché aux puces.\n\nDimanche 8 mars\n\nConcert.\n\nLundi 9 mars\n\nCafé.'],
  ])('keeps the headings of a list of days: %s', (list) => {
    const article = read(`Programme of the spring fair\n\n${list}`);
    expect(article.date_published).toBeUndefined();
    expect(article.content_text).toBe(list);
  });

  it('keeps “TODAY” above a part of a list', () => {
    const list =
      'FIRST DIVISION\nAshby 3-1 Corley\nHexby 0-0 Larkfield\n\nTODAY\nCup: Marlow v Devizes (2.30pm)';
    const article = read(`Saturday's results\n\n${list}`);
    expect(article.date_published).toBeUndefined();
    expect(article.content_text).toBe(list);
  });

  it('reads a day without a year above the text', () => {
    const article = read(
      'Council votes for the mill\n6 March\nThe council voted on Tuesday to build a library in the old mill.',
    );
    expect(article.date_published).toBe('2026-03-06');
  });

  it('reads the Dutch month “mei” before a time', () => {
    const article = read(
      'De laatste postbode\nHij bezorgt al 38 jaar\nAnneke van der Velde\n2 mei 2026, 05:00\n\nOp het eiland is het altijd wind tegen, zegt de postbode. Ook terug.',
    );
    expect(article.date_published?.slice(0, 10)).toBe('2026-05-02');
    expect(article.authors).toEqual([{ name: 'Anneke van der Velde' }]);
  });
});
