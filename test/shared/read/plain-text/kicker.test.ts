import { expect, it } from 'vitest';
import { readPlainText } from '#shared/read/plain-text.ts';

// A kicker is a short line above a headline, for example the name of a section.

const RECEIVED_AT = '2026-11-28T12:00:00.000Z';

const read = (text: string) => readPlainText(text, { receivedAt: RECEIVED_AT });

const ENGLISH = [
  'The river came up on Monday night and took the lower half of the market with it.',
  'By morning the traders had put their tables on the bridge, where there was more room anyway.',
  'The council says that it will decide about the market in the spring, and nobody is in a hurry.',
].join('\n\n');
const GERMAN = [
  'Der Fluss kam in der Nacht zum Montag und nahm die untere Hälfte des Marktes mit.',
  'Am Morgen standen die Tische der Händler auf der Brücke, wo ohnehin mehr Platz ist.',
  'Der Gemeinderat will im Frühjahr über den Markt entscheiden, und niemand hat es eilig.',
].join('\n\n');
const ITALIAN = [
  'Il fiume è salito nella notte di lunedì e ha portato via la metà bassa del mercato.',
  'Al mattino i mercanti avevano messo i tavoli sul ponte, dove comunque c’è più spazio.',
  'Il comune deciderà in primavera sul mercato, e sul ponte nessuno ha nessuna fretta.',
].join('\n\n');

it.each([
  [
    'a kicker and a question as headline',
    'Hochwasser\nBleiben die Händler nach der Flut für immer auf der Brücke?\nDer Markt hat seinen Platz verloren, und der Gemeinderat berät. Was kommt?\nJana Dohm\n5. März 2026',
    'Bleiben die Händler nach der Flut für immer auf der Brücke?',
    GERMAN,
  ],
  [
    'a kicker and a standfirst without a full stop',
    'Piena\nI mercanti portano i tavoli sul ponte del paese\nIl mercato ha perso la metà bassa, e il comune deciderà soltanto in primavera che cosa fare della piazza\n5 marzo 2026',
    'I mercanti portano i tavoli sul ponte del paese',
    ITALIAN,
  ],
  [
    'two sections without a space (`HomeNews`)',
    'HomeNews\nTraders put their tables on the bridge\n5 March 2026',
    'Traders put their tables on the bridge',
    ENGLISH,
  ],
  [
    'a kicker of words that are not in the text (`Weekend Letters`)',
    'Weekend Letters\nTraders put their tables on the bridge\nBy Jana Dohm\n5 March 2026',
    'Traders put their tables on the bridge',
    ENGLISH,
  ],
  [
    'a breadcrumb trail and a label (`Nach der Flut`)',
    'Home\nPolitik\nMarkt: Händler stehen nach der Flut auf der Brücke\nNach der Flut\nHändler auf der Brücke: Wie geht es mit dem Markt weiter?\nDer Markt hat seinen Platz verloren, und der Gemeinderat berät im Frühjahr.\nVon Jana Dohm\n5. März 2026',
    'Händler auf der Brücke: Wie geht es mit dem Markt weiter?',
    GERMAN,
  ],
  [
    'a section and the date in one line (`Politics / March 5, 2026`)',
    'Politics / March 5, 2026\nTraders put their tables on the bridge',
    'Traders put their tables on the bridge',
    ENGLISH,
  ],
  [
    'a date line in capitals above the headline (`05.03.2026 UM 9:00 UHR`)',
    '05.03.2026 UM 9:00 UHR\nHändler ziehen auf die Brücke',
    'Händler ziehen auf die Brücke',
    GERMAN,
  ],
  [
    'a menu and a headline that ends with “!”',
    'Startseite\nKultur\nAlle Händler des Marktes bleiben nach der Flut auf der Brücke!\n5. März 2026',
    'Alle Händler des Marktes bleiben nach der Flut auf der Brücke!',
    GERMAN,
  ],
  [
    'a kicker in capitals with a bar',
    'NOTFALLDIENST | LETZTE AUSGABE VOR WEIHNACHTEN\n\nHändler des Marktes ziehen auf die Brücke\n\nNiemand weiß, wie lange das gut geht\n\nJana Dohm\nMoorhusen - 05.03.2026',
    'Händler des Marktes ziehen auf die Brücke',
    GERMAN,
  ],
  [
    '“COMUNICATO STAMPA” below the sender',
    'Comune di Castelgrano\nUfficio stampa\n\nCOMUNICATO STAMPA\n\nCastelgrano, 5 marzo 2026\n\nI mercanti portano i tavoli sul ponte del paese',
    'I mercanti portano i tavoli sul ponte del paese',
    ITALIAN,
  ],
  [
    '“PRESS RELEASE” below the sender',
    'Wexbury District Office\nPRESS RELEASE\n5 March 2026\n\nTraders put their tables on the bridge',
    'Traders put their tables on the bridge',
    ENGLISH,
  ],
])('reads the headline from a header with %s', (_, header, title, body) => {
  const draft = read(`${header}\n\n${body}`);
  expect(draft.title).toBe(title);
  expect(draft.date_published).toContain('2026-03-05');
  expect(draft.content_text).toContain(body);
});

it.each([
  [
    'with words of the text, in English',
    'The market moves\nTraders put their tables on the bridge\nBy Jana Dohm\n5 March 2026',
    ENGLISH,
  ],
  [
    'with words of the text above a section and a date',
    'The market moves\n\nPOLITICS\n\n5 March 2026\n\nTraders put their tables on the bridge',
    ENGLISH,
  ],
  [
    'in capitals with words of the text',
    'DER MARKT STEHT AUF DER BRÜCKE\n\nDer Gemeinderat will im Frühjahr entscheiden\n\n5. März 2026',
    GERMAN,
  ],
  ['above a date (`Stand: 05.03.2026 05:00 Uhr`)', 'Fähre fällt aus\n\nStand: 05.03.2026 05:00 Uhr', GERMAN],
  ['with words of the text, in Italian', 'Il ponte del mercato\nDi Anna Belli\n5 marzo 2026', ITALIAN],
])('a short first line %s stays the title', (_, header, body) => {
  const draft = read(`${header}\n\n${body}`);
  expect(draft.title).toBe(header.split('\n')[0]);
  expect(draft.content_text).toContain(body);
});

it.each([
  ['Cinéma', 'Le silence de la nuit à l’usine', 'Par Anne Leroy\nPublié le 5 mars 2026'],
  ['Bücher', 'Ein Fluss nimmt den halben Markt mit', 'Von Anna Groß\n5. März 2026'],
  ['Libri', 'Il mercato che dorme sul ponte', 'di Anna Rossi\n5 marzo 2026'],
  ['Музыка', 'Ночной рынок переехал на мост', 'Анна Петрова\n5 марта 2026'],
])('removes the name of a cultural section: %s', (section, title, facts) => {
  expect(read(`${section}\n\n${title}\n\n${facts}\n\n${ENGLISH}`).title).toBe(title);
});
