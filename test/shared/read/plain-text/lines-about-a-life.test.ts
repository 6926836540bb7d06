import { describe, expect, it } from 'vitest';
import { readHtmlPage } from '#shared/read/html-page.ts';
import { readPlainText } from '#shared/read/plain-text.ts';

const CONTEXT = { receivedAt: '2026-11-29T12:00:00Z' };

/** Two paragraphs of an obituary in each language. */
const PARAGRAPHS: Record<string, [string, string]> = {
  en: [
    'For forty years she wound the clock above the harbour, and it was never more than a minute late.',
    'When the council bought a clock that winds itself, she went up the stairs every Monday to watch it.',
  ],
  de: [
    'Vierzig Jahre lang zog sie die Uhr über dem Hafen auf, die nie mehr als eine Minute nachging.',
    'Als die Stadt eine neue Uhr kaufte, stieg sie weiter jeden Montag hinauf, um ihr zuzusehen.',
  ],
  fr: [
    'Pendant quarante ans, elle a remonté l’horloge du port, qui n’a jamais pris une minute de retard.',
    'Quand la ville a acheté une autre horloge, elle montait encore chaque lundi pour la regarder.',
  ],
  es: [
    'Durante cuarenta años dio cuerda al reloj del puerto, que nunca se atrasó más de un minuto.',
    'Cuando el ayuntamiento compró otro reloj, ella siguió subiendo cada lunes para mirarlo.',
  ],
  pl: [
    'Przez czterdzieści lat nakręcała zegar nad portem, który nigdy nie spóźnił się o minutę.',
    'Gdy miasto kupiło nowy zegar, co poniedziałek wchodziła na górę, żeby na niego popatrzeć.',
  ],
  ru: [
    'Сорок лет она заводила часы над гаванью, и они ни разу не отстали больше чем на минуту.',
    'Когда город купил новые часы, она по-прежнему каждый понедельник поднималась на них смотреть.',
  ],
};

const paragraphsIn = (language: string): [string, string] => PARAGRAPHS[language] ?? ['', ''];

const LINES: [string, string][] = [
  ['en', 'Edith Carrow, born 4 June 1931; died 9 September 2026'],
  ['en', 'Edith Carrow, 95, of Saltby, died 9 September 2026'],
  ['en', 'Edith Carrow, clock keeper, born June 4 1931; died September 9 2026'],
  ['en', 'Edith Carrow died on 9 September 2026'],
  ['en', 'Edith Carrow, 4 June 1931 – 9 September 2026'],
  ['en', 'Born 4 June 1931, died 9 September 2026'],
  ['en', 'Died 9 September 2026'],
  ['en', 'Edith Carrow (1931-2026)'],
  ['de', 'Anna Karlow, geboren am 4. Juni 1931, gestorben am 9. September 2026'],
  ['de', 'Anna Karlow, * 4. Juni 1931, † 9. September 2026'],
  ['de', 'Geboren in Saltau am 4. Juni 1931'],
  ['fr', 'Marie Carrel, née le 4 juin 1931, morte le 9 septembre 2026'],
  ['fr', 'Décédée le 9 septembre 2026'],
  ['es', 'María Cardal, nacida el 4 de junio de 1931; fallecida el 9 de septiembre de 2026'],
  ['pl', 'Maria Karłow, urodzona 4 czerwca 1931, zmarła 9 września 2026'],
  ['ru', 'Мария Карлова, родилась 4 июня 1931 года; умерла 9 сентября 2026 года'],
];

describe('a line about a life', () => {
  it.each(LINES)('is kept, and gives neither date nor author (%s: %s)', (language, line) => {
    const [first, second] = paragraphsIn(language);
    for (const lines of [
      [first, line, second],
      [first, second, line],
    ]) {
      const read = readPlainText(['The clock above the harbour', ...lines].join('\n\n'), CONTEXT);
      expect(read.content_text).toContain(line);
      expect(read.authors).toBeUndefined();
      expect(read.date_published).toBeUndefined();
    }
  });

  it('does not replace the date and author of an obituary', () => {
    const [first, second] = paragraphsIn('en');
    const opening = 'Edith Carrow, who has died aged 95, had the key of the tower and gave it to nobody.';
    const caption = 'Edith Carrow in the clock room of the harbour tower, 1987. Photograph: family handout';
    const closing = 'Edith Carrow, born 4 June 1931; died 9 September 2026';
    const read = readPlainText(
      `The woman who wound the clock\n\nOswin Pell\nFriday 11 September 2026\n\n${caption}\n\n${opening}\n\n${first}\n\n${second}\n\n${closing}\n`,
      CONTEXT,
    );
    expect(read.authors).toEqual([{ name: 'Oswin Pell' }]);
    expect(read.date_published).toBe('2026-09-11');
    expect(read.content_text).toContain(opening);
    expect(read.content_text).toContain(closing);
  });

  it('is not the date of an HTML page', () => {
    const [first, second] = paragraphsIn('de');
    const read = readHtmlPage(
      `<!doctype html><html lang="de"><title>Die Uhr über dem Hafen</title><main><h1>Die Uhr über dem Hafen</h1><p>${first}</p><p>${second}</p><p>Gestorben am 9. September 2026</p></main></html>`,
    );
    expect(read.date_published).toBeUndefined();
  });
});

it.each([
  ['Max Born, 5 March 2026', 'Max Born'],
  ['Anna Keller, reporter 5 March 2026', 'Anna Keller'],
  ['by freeman1984 · 5 March 2026', 'freeman1984'],
])('reads the author and the date: %s', (line, name) => {
  const [first, second] = paragraphsIn('en');
  const read = readPlainText(`The clock above the harbour\n\n${line}\n\n${first}\n\n${second}\n`, CONTEXT);
  expect(read).toMatchObject({ authors: [{ name }], date_published: '2026-03-05' });
});
