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
      'a mail whose address contains the name of its sender',
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
  ])('reads the subject, the date and the sender of %s', (_, header, title, day, authors) => {
    const draft = readPlainText(`${header}\n\n${BODY}`, RECEIVED);
    expect(draft.title).toBe(title);
    expect(draft.date_published?.slice(0, 10)).toBe(day);
    expect((draft.authors ?? []).map(({ name }) => name)).toEqual(authors);
    expect(draft.content_text).toBe(BODY);
  });

  it('is not recognised by two labels alone', () => {
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
});
