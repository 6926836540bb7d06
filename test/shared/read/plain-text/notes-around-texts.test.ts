import { describe, expect, it } from 'vitest';
import { readPlainText } from '#shared/read/plain-text.ts';

const receivedAt = '2026-11-28T12:00:00.000Z';
const TITLE = 'A wheel that turns';
const FIRST = 'The mill wheel turned again on Monday, for the first time since the flood of last spring.';
const SECOND = 'Nobody in the village had believed it, least of all the man who had mended the wheel.';
const LAST = 'The miller says that the flour is grey, and that grey flour makes the better bread.';
const TEXT = [FIRST, SECOND, LAST].join('\n\n');

const read = (...blocks: string[]) => readPlainText(blocks.join('\n\n'), { receivedAt });
const PLACES = {
  first: (lines: string) => read(lines, TITLE, FIRST, SECOND, LAST),
  above: (lines: string) => read(TITLE, lines, FIRST, SECOND, LAST),
  within: (lines: string) => read(TITLE, FIRST, SECOND, lines, LAST),
  below: (lines: string) => read(TITLE, FIRST, SECOND, LAST, lines),
};

describe('removes', () => {
  it.each([
    ['the number of a version', 'first', 'v2 FINAL (all edits in)'],
    ['the number of a version in German', 'first', 'v4 – korrigiert'],
    ['“Word count: 410 — too long for page 5?”', 'first', 'Word count: 410 — too long for page 5?'],
    ['the page of the printed paper', 'first', 'Rubrik Dorf – Seiten 4-5 – Aufmacher'],
    ['the page of the printed paper, in Spanish', 'first', 'Pueblo | págs. 8-9 | apertura'],
    ['a note that a text is not public', 'first', 'DRAFT – NOT FOR PUBLICATION'],
    ['a note that a text is not public in Italian', 'first', 'NON DIFFONDERE PRIMA DEL 5 MAGGIO'],
    [
      '“Geteiltes Dokument – zuletzt bearbeitet …” (shared document)',
      'first',
      'Geteiltes Dokument – zuletzt bearbeitet vor 3 Tagen',
    ],
    ['when a document was last edited', 'first', 'Last edit was 4 hours ago'],
    [
      'a note to the editors (“Note to subs: …”)',
      'below',
      'Note to subs: please check the name of the miller',
    ],
    ['a note to the editors in Russian', 'below', 'Для редактора: проверить имя мельника'],
    ['a comment of an editor', 'below', 'Commentaire (Ada) : couper deux lignes'],
    [
      'the properties that a note-taking app exports',
      'first',
      'Village blog / May\nStatus: Ready for print\nTags: mills, floods',
    ],
    [
      'the properties that a note-taking app exports, in Japanese',
      'first',
      '村の話 / 五月\nステータス：校了\nタグ：水車、洪水',
    ],
    ['“4.6 from 87 votes”', 'above', '4.6 from 87 votes'],
    ['“4,6 z 87 głosów” (4.6 from 87 votes)', 'above', '4,6 z 87 głosów'],
    ['a button to pin the article', 'within', 'Pin this for later!'],
    ['an appeal for coffee', 'within', 'Buy me a coffee'],
    ['an appeal for coffee in Portuguese', 'within', 'Me pague um café'],
    ['the number of citations', 'below', 'Cited by 7'],
    ['the number of highlights and notes', 'below', 'Highlights: 0 · Notes: 0'],
    ['the number of highlights and notes in Turkish', 'below', 'Vurgular: 2 · Notlar: 1'],
    ['a link to the version for browsers', 'below', 'Im Browser öffnen'],
    ['the next article', 'below', 'Next: A bridge that leans'],
    ['the next article in Greek', 'below', 'Επόμενο: Η γέφυρα που γέρνει'],
    ['the page on which the text continues', 'within', '(Continued on Page 9, Column 3)'],
    ['the page on which the text continues, in French', 'within', '(Suite page 9)'],
    ['links below “More stories on”', 'below', 'More stories on\nMills\nFloods'],
    ['a press office', 'below', 'Ufficio stampa del Comune di Mulino\nTel. 0100 555 010'],
    [
      'when a scientific paper was received and accepted',
      'above',
      'Received: 4 May 2026 / Accepted: 9 June 2026 / Published: 2 July 2026',
    ],
    [
      'when a scientific paper was received and accepted, in Spanish',
      'above',
      'Recibido: 4 de mayo de 2026 | Aceptado: 9 de junio de 2026',
    ],
    [
      'the masthead of a printed paper',
      'first',
      'THE TIDEMOUTH STAR, FRIDAY, MARCH 14, 1958\nPRICE SEVEN CENTS',
    ],
  ] as const)('%s', (_, place, lines) => {
    expect(PLACES[place](lines)).toMatchObject({ title: TITLE, content_text: TEXT });
  });

  it('an end mark above notes to editors', () => {
    const text = read(
      TITLE,
      FIRST,
      SECOND,
      LAST,
      'ENDS',
      'Notes to editors\nThe mill was built in 1804.',
    ).content_text;
    expect(text).not.toContain('ENDS');
    expect(text).toContain('The mill was built in 1804.');
  });

  it('a comment of a named editor, and its mark in the text', () => {
    const marked = FIRST.replace('Monday', 'Monday[a]');
    const { content_text } = read(
      TITLE,
      marked,
      SECOND,
      LAST,
      '[a] Ada: was it Monday? the clerk says Sunday',
    );
    expect(content_text).toBe(TEXT);
  });
});

describe('reads the date', () => {
  it.each([
    [
      'of publication, not of receipt, of a scientific paper',
      'above',
      'Received: 4 May 2026; accepted: 9 June 2026; published: 2 July 2026',
      '2026-07-02',
    ],
    ['of a printed paper', 'first', 'THE TIDEMOUTH STAR, FRIDAY, MARCH 14, 1958', '1958-03-14'],
    ['of a printed paper in German', 'first', 'MÜHLENBOTE AM BACH, FREITAG, 14. MÄRZ 1958', '1958-03-14'],
  ] as const)('%s', (_, place, lines, date) => {
    expect(PLACES[place](lines).date_published).toContain(date);
  });
});

describe('a chat with one article', () => {
  const ARTICLE = `${FIRST} ${SECOND} ${LAST}\n\n${LAST} ${SECOND}\n\n${SECOND} ${FIRST}`;
  const CHAT = `[28/11/2026, 17:41:20] Ada Ferris: here it is

[28/11/2026, 17:45:12] Ada Ferris: ${TITLE}

${ARTICLE}

[28/11/2026, 17:46:03] Ada Ferris: pictures later`;

  it('is read as its longest message, also if the name of the chat is the first line', () => {
    expect(read('News desk chat', CHAT)).toMatchObject({ title: TITLE, content_text: ARTICLE });
  });

  it('is not recognised in a report with times below its headline', () => {
    const report = CHAT.replace(`: ${TITLE}\n\n`, ': ').replaceAll('Ada Ferris: ', '');
    expect(read('How the wheel turned', report).title).toBe('How the wheel turned');
  });
});

describe('keeps', () => {
  it.each([
    ['a sentence that begins with “v2 final”', 'above', 'v2 final tests of the wheel begin in May.'],
    ['“v2.1 (final)” within the text', 'within', 'v2.1 (final)'],
    [
      '“Comment (Ada Ferris): …” within the text',
      'within',
      'Comment (Ada Ferris): the wheel was never mended.',
    ],
    ['“Ada Ferris, The Mill, page 44”', 'below', 'Ada Ferris, The Mill, page 44'],
    ['“(Memoirs of a miller, page 9)”', 'below', '(Memoirs of a miller, page 9)'],
    ['“Status: critically endangered”', 'above', 'Status: critically endangered'],
    ['“4.7 million votes”', 'within', '4.7 million votes'],
    ['a critic’s rating', 'below', 'Rating: 4.5/5'],
    ['a sentence about coffee', 'within', 'Buy me a coffee, said the miller.'],
    ['a line that begins with “next”', 'below', 'Next: the bridge, and then the lock.'],
    ['the Greek “Next:” within the text', 'within', 'Επόμενο: η γέφυρα'],
    ['a sentence about citations', 'below', 'Cited by 7 judges, the rule has lost its force.'],
    ['notes with numbers', 'below', 'Notes\n1. The mill was built in 1804.'],
    ['a footnote with a letter', 'below', '[a] See The Mill, 1998, page 4.'],
    ['a footnote with an author', 'below', '[a] Ferris: The Mill, 1998'],
    ['a day on which a letter was received', 'within', 'Received on 4 May 2026'],
    ['“Received: 4 May 2026 / Answered: never”', 'within', 'Received: 4 May 2026 / Answered: never'],
    ['a sentence that begins with “Continued”', 'within', 'Continued on foot, the walk takes three hours.'],
    ['an address of an office for readers', 'below', 'Mill office, open on Mondays\nTel. 0100 555 010'],
    ['the last word of a poem', 'below', 'The end'],
    ['a heading with a date', 'within', 'THE FLOOD, MARCH 14, 1958'],
    ['a question to an editor', 'within', 'Editor: Why did you mend it?'],
    ['“PRICE SEVEN CENTS” within the text', 'within', 'PRICE SEVEN CENTS'],
    [
      'a sentence that begins with “More stories”',
      'within',
      'More stories on the wheel are told in the inn.',
    ],
    ['a line that begins with “Last edited by”', 'within', 'Last edited by the monks, the book has no end'],
  ] as const)('%s', (_, place, lines) => {
    const { content_text = '', summary = '' } = PLACES[place](lines);
    expect(`${summary}\n${content_text}`).toContain(lines);
  });

  it.each([
    'BATTLE OF TIDEMOUTH, MARCH 14, 1958',
    'V2 ROCKETS – PAGES 4-5',
    'Final',
    'Do not publish that picture',
    'Status: Missing',
    'Comment (dit-elle)',
  ])('the headline %s', (headline) => {
    expect(read(headline, FIRST, SECOND, LAST).title).toBe(headline);
  });
});
