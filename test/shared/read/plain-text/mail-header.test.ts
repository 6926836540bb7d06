import { describe, expect, it } from 'vitest';
import { readPlainText } from '#shared/read/plain-text.ts';

const RECEIVED = { receivedAt: '2026-11-28T12:00:00.000Z' };
const BODY =
  'The pipe by the lower gate has split again, and the company will not come before Monday.\n\nUntil then there is no water on any plot below number forty.';

describe('a mail', () => {
  it.each([
    [
      'a mail in English',
      'From: Gwen Parry <gwen@example.org>\nTo: list@example.org\nSubject: No water\nDate: Mon, 16 Nov 2026 19:22:41 +0000',
      'No water',
      '2026-11-16',
      ['Gwen Parry'],
    ],
    [
      'a memo in capitals',
      'TO: All staff\nFROM: The Harbour Office\nDATE: November 16, 2026\nSUBJECT: No water',
      'No water',
      '2026-11-16',
      [],
    ],
    [
      'a forwarded mail',
      '---------- Forwarded message ---------\nFrom: Gwen Parry <gwen@example.org>\nDate: Mon, Nov 16, 2026 at 7:22 PM\nSubject: Fwd: No water\nTo: <list@example.org>',
      'No water',
      '2026-11-16',
      ['Gwen Parry'],
    ],
    [
      'a mail in German',
      'Von: Jana Krüger\nGesendet: Montag, 16. November 2026 09:12\nAn: Verteiler\nBetreff: AW: Kein Wasser',
      'Kein Wasser',
      '2026-11-16',
      ['Jana Krüger'],
    ],
    [
      'a mail in French',
      'De : Amicale du Port <infos@example.org>\nEnvoyé : lundi 16 novembre 2026 09:12\nÀ : Liste\nObjet : Pas d’eau',
      'Pas d’eau',
      '2026-11-16',
      [],
    ],
    [
      'a mail with the name of its sender in the address',
      'De : Solène Kerbrat <solene.kerbrat@example.org>\nEnvoyé : lundi 16 novembre 2026\nObjet : Pas d’eau',
      'Pas d’eau',
      '2026-11-16',
      ['Solène Kerbrat'],
    ],
    [
      'a mail in Spanish',
      'De: Marta Olivares\nPara: Vecinos\nFecha: 16 de noviembre de 2026\nAsunto: Sin agua',
      'Sin agua',
      '2026-11-16',
      ['Marta Olivares'],
    ],
    [
      'a mail in Russian',
      'От: Ирина Солодова\nКому: Соседям\nДата: 16 ноября 2026\nТема: Нет воды',
      'Нет воды',
      '2026-11-16',
      ['Ирина Солодова'],
    ],
    [
      'a mail in Japanese',
      '差出人: 水道係\n宛先: 住民各位\n日時: 2026年11月16日\n件名: 断水のお知らせ',
      '断水のお知らせ',
      '2026-11-16',
      [],
    ],
  ])('is read with its subject, date and sender: %s', (_, header, title, day, authors) => {
    const draft = readPlainText(`${header}\n\n${BODY}`, RECEIVED);
    expect(draft.title).toBe(title);
    expect(draft.date_published?.slice(0, 10)).toBe(day);
    expect((draft.authors ?? []).map(({ name }) => name)).toEqual(authors);
    expect(draft.content_text).toBe(BODY);
  });

  it.each([
    [
      'in English',
      'From: Readling <no-reply@readling.example>\nTo: gwen@example.org\nDate: Mon, 16 Nov 2026\nSubject: [Readling] No water',
      'No water\n\nSolène Kerbrat\nCanal Weekly, 3 November 2026',
    ],
    [
      'in Russian',
      'Тема: [Читалка] Нет воды\nОт: Читалка <no-reply@chitalka.example>\nКому: Соседям\nДата: 16 ноября 2026',
      'Нет воды\n\nИрина Солодова\n«Вестник канала», 3 ноября 2026',
    ],
  ])('from an application for saved texts gives the saved article: %s', (_, header, top) => {
    const draft = readPlainText(`${header}\n\n${top}\n\n${BODY}`, RECEIVED);
    expect(draft.title).toBe(top.split('\n')[0]);
    expect(draft.date_published?.slice(0, 10)).toBe('2026-11-03');
    expect(draft.content_text).not.toContain(draft.title);
  });

  it('keeps the brackets of a subject that no line repeats', () => {
    const header = 'From: Gwen Parry\nTo: list\nSubject: [Reminder] No water';
    expect(readPlainText(`${header}\n\n${BODY}`, RECEIVED).title).toBe('[Reminder] No water');
  });

  it('can have a header of sender and subject only', () => {
    const header = 'From: Gwen Parry\nSubject: No water';
    expect(readPlainText(`${header}\n\n${BODY}`, RECEIVED).title).toBe('No water');
    expect(readPlainText(`${header}\n${BODY}`, RECEIVED).title).not.toBe('No water');
  });

  it('needs more labels than the sender and the receiver', () => {
    const header = 'From: the hill\nTo: the harbour';
    const { title, content_text } = readPlainText(`${header}\n\n${BODY}`, RECEIVED);
    for (const line of header.split('\n')) expect(`${title}\n${content_text}`).toContain(line);
  });

  it('has a header that ends after the last label', () => {
    const header = 'From: Gwen Parry\nTo: list\nSubject: No water\nIt is cold here.';
    const { title, content_text } = readPlainText(`${header}\n\n${BODY}`, RECEIVED);
    expect(title).toBe('No water');
    expect(content_text).toBe(`It is cold here.\n\n${BODY}`);
  });

  const HEADER =
    'From: Gwilo Tregarth <gwilo@example.org>\nTo: list@example.org\nDate: Mon, 16 Nov 2026\nSubject: No water';
  it.each([
    ['a signature', '-- \nPlot holders of Nether Wexbury\nhttps://plots.example'],
    [
      'the notice of a mailing list',
      '_______________________________________________\nplots mailing list\nplots@example.org',
    ],
    [
      'the quoted mail that it answers',
      'On Sun, 15 Nov 2026 at 18:22, Jana Dohm <jana@example.org> wrote:\n> Is there water on the plots?\n> Mine has been dry since Friday.',
    ],
    [
      'the quoted German mail that it answers, and a signature',
      'Am 15. November 2026 um 18:22 schrieb Jana Dohm:\n> Gibt es Wasser?\n>\n> Hier ist alles trocken.\n\n--\nKleingarten Moorhusen',
    ],
    [
      'the quoted French mail that it answers',
      'Le 15 nov. 2026 à 18:22, jana@example.org a écrit :\n> Y a-t-il de l’eau ?',
    ],
  ])('is read without %s below the text', (_, foot) => {
    expect(readPlainText(`${HEADER}\n\n${BODY}\n\n${foot}`, RECEIVED).content_text).toBe(BODY);
  });

  it.each([
    [
      'a paragraph below a dash',
      '--\n\n' +
        Array.from(
          { length: 4 },
          () => 'The second pipe is older than the first, and nobody knows where it begins.',
        ).join('\n\n'),
    ],
    [
      'an answer below a quotation',
      'On 15 Nov 2026 Jana wrote:\n> Is there water?\n\nNo, there is none, and there will be none before the end of the week.',
    ],
    ['a quotation without “… wrote:” above it', '> Where water is, there are quarrels.'],
  ])('keeps %s', (_, foot) => {
    const { content_text = '' } = readPlainText(`${HEADER}\n\n${BODY}\n\n${foot}`, RECEIVED);
    for (const line of foot.split('\n').filter((one) => one.length > 2)) expect(content_text).toContain(line);
  });

  it('keeps the quotation if the mail has no other text', () => {
    const quoted = 'Am 15. November 2026 schrieb Jana Dohm:\n> Gibt es Wasser?\n> Hier ist alles trocken.';
    expect(readPlainText(`${HEADER}\n\n${quoted}`, RECEIVED).content_text).toContain(
      'Hier ist alles trocken.',
    );
  });

  it.each([
    ['Best regards,\nGwilo', ['Gwilo Tregarth']],
    ['Cofion gorau,\nGwilo Tregarth', ['Gwilo Tregarth']],
    ['Best regards,\nThe committee', []],
  ])('reads the sender as author only if the signature confirms the name: %j', (foot, authors) => {
    const draft = readPlainText(`${HEADER}\n\n${BODY}\n\n${foot}`, RECEIVED);
    expect((draft.authors ?? []).map(({ name }) => name)).toEqual(authors);
  });
});

describe('a mail that forwards an article', () => {
  const FORWARDED =
    'From: Gwen Parry <gwen@example.org>\nTo: list@example.org\nDate: Mon, 16 Nov 2026\nSubject: Fwd: No water\n\nFor the winter issue.\n\n---------- Forwarded message ---------\nFrom: Jana Dohm <jana.dohm@example.org>\nDate: Sun, 15 Nov 2026\nSubject: No water\nTo: Gwen Parry <gwen@example.org>';
  it.each([
    ['the forwarded mail', '', '2026-11-15', ['Jana Dohm']],
    ['the by-line of the article', 'by Tom Roe\nBrackwater, 12 November 2026\n\n', '2026-11-12', ['Tom Roe']],
  ])('has the author and the date of %s', (_, header, day, authors) => {
    const draft = readPlainText(`${FORWARDED}\n\n${header}${BODY}`, RECEIVED);
    expect((draft.authors ?? []).map(({ name }) => name)).toEqual(authors);
    expect(draft.date_published?.slice(0, 10)).toBe(day);
    expect(draft.content_text).toBe(BODY);
  });

  it('has its own date, not the date of an event below its header', () => {
    const draft = readPlainText(
      `From: Gwen Parry\nTo: list\nDate: Mon, 16 Nov 2026\nSubject: No water\n\nSaturday 5 December 2026\n\n${BODY}`,
      RECEIVED,
    );
    expect(draft.date_published?.slice(0, 10)).toBe('2026-11-16');
  });
});
