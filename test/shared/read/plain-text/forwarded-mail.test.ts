import { describe, expect, it } from 'vitest';
import { readPlainText } from '#shared/read/plain-text.ts';

const read = (text: string) => readPlainText(text, { receivedAt: '2026-11-28T12:00:00.000Z' });
const names = (text: string) => (read(text).authors ?? []).map(({ name }) => name);
const quoted = (text: string) =>
  text
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n');

const EN = [
  'There is a garden at the bend of the river that nobody outside one family has dug since the war. It grows leeks, mostly, and one dahlia that refuses to die.',
  'The field belongs to the people who work it. That was not so two years ago, when a company in the city held the lease and had a plan for forty flats.',
];
const DE = [
  'An der Biegung des Flusses liegt ein Garten, den seit dem Krieg nur eine Familie umgegraben hat. Dort wächst vor allem Lauch, und eine Dahlie, die nicht stirbt.',
  'Das Feld gehört denen, die es bestellen. Das war vor zwei Jahren anders, als eine Firma aus der Stadt die Pacht hielt und vierzig Wohnungen bauen wollte.',
];
const RU = [
  'У излучины реки есть огород, который с войны копала только одна семья. Растёт там в основном лук и один упрямый георгин, который никак не погибнет.',
  'Поле принадлежит тем, кто на нём работает. Два года назад было иначе: аренда была у городской компании, которая хотела построить сорок квартир.',
];
const FR = [
  'Au coude de la rivière se trouve un jardin qu’une seule famille a bêché depuis la guerre. Il y pousse surtout des poireaux, et un dahlia qui refuse de mourir.',
  'Le champ appartient à ceux qui le cultivent. Ce n’était pas le cas il y a deux ans, quand une société de la ville tenait le bail et prévoyait quarante logements.',
];

describe('a forwarded mail', () => {
  it.each([
    [
      'a quoted mail',
      `From: Robin Tull <robin@tull.example>\nTo: desk@garden.example\nDate: Fri, 27 Nov 2026 18:04:11 +0000\nSubject: Fwd: The garden at the bend\n\nDear Esme, can you run this?\n\nBegin forwarded message:\n\n${quoted(`From: Gwen Acker <gwen.acker@spinney.example>\nDate: 29 September 2026 at 08:15:40 BST\nTo: Robin Tull <robin@tull.example>\nSubject: The garden at the bend\n\nBy Gwen Acker\nFirst published in the Spinney Review, 27 September 2026\n\n${EN.join('\n\n')}`)}\n\nThis message is intended only for the addressee.`,
      { title: 'The garden at the bend', author: 'Gwen Acker', day: '2026-09-27', text: EN },
    ],
    [
      'a mail below “---------- Forwarded message”',
      `Von: Robin Tull <robin@tull.example>\nAn: redaktion@garten.example\nDatum: 27. November 2026\nBetreff: WG: Der Garten an der Biegung\n\nKönnt ihr das bringen?\n\n-----Ursprüngliche Nachricht-----\nVon: Gerda Acker <gerda.acker@garten.example>\nGesendet: 29. September 2026\nAn: Robin Tull <robin@tull.example>\nBetreff: Der Garten an der Biegung\n\nVon Gerda Acker\n27. September 2026\n\n${DE.join('\n\n')}`,
      { title: 'Der Garten an der Biegung', author: 'Gerda Acker', day: '2026-09-27', text: DE },
    ],
    [
      'an article without a mail header',
      `От кого: Лидия Зимина <zimina@zarechie.example>\nКому: redaktor@sad.example\nТема: Fwd: заметка про огород\nДата: 28 ноября 2026, 19:47\n\nДобрый день! Пересылаю.\n\n-------- Пересылаемое сообщение --------\n\nОгород у излучины\n\nАглая Верховская\n14 апреля 2026 года\n\n${RU.join('\n\n')}\n\n--\nОтправлено из мобильной Почты`,
      { title: 'Огород у излучины', author: 'Аглая Верховская', day: '2026-04-14', text: RU },
    ],
    [
      'an article with a by-line, without a mail header',
      `De : Robin Tull <robin@tull.example>\nÀ : redaction@jardin.example\nEnvoyé : 27 novembre 2026\nObjet : TR: pour le prochain numéro\n\n---------- Message transféré ----------\n\nLe jardin au coude de la rivière\n\nPar Odile Marchand\n12 mars 2026\n\n${FR.join('\n\n')}`,
      { title: 'Le jardin au coude de la rivière', author: 'Odile Marchand', day: '2026-03-12', text: FR },
    ],
    [
      'an article with another headline than the subject',
      `From: Robin Tull <robin@tull.example>\nTo: desk@garden.example\nDate: 27 November 2026\nSubject: Fwd: my piece\n\nHi, see below. Page 4?\n\nSent from my phone\n\nBegin forwarded message:\n\nFrom: Gwen Acker <gwen.acker@spinney.example>\nSubject: my piece\nDate: 29 September 2026\nTo: Robin Tull\n\nThe garden at the bend of the river\n\nby Gwen Acker\n\nPublished on 3 April 2026\n\n${EN.join('\n\n')}`,
      { title: 'The garden at the bend of the river', author: 'Gwen Acker', day: '2026-04-03', text: EN },
    ],
    [
      'a mail with the same subject, without “Forwarded message”',
      `Von: Robin Tull <robin@tull.example>\nGesendet: Freitag, 27. November 2026 08:15\nAn: redaktion@garten.example\nBetreff: WG: Der Garten an der Biegung\n\nBitte ins nächste Heft.\n\nRobin\n________________________________\nVon: Gerda Acker <gerda.acker@garten.example>\nGesendet: Dienstag, 29. September 2026 10:02\nAn: Robin Tull <robin@tull.example>\nBetreff: Der Garten an der Biegung\n\nVon Gerda Acker\n27. September 2026\n\n${DE.join('\n\n')}`,
      { title: 'Der Garten an der Biegung', author: 'Gerda Acker', day: '2026-09-27', text: DE },
    ],
    [
      'a mail below a note',
      `À relire avant lundi.\n\nEnvoyé de mon téléphone\n\nDébut du message réexpédié :\n\nDe: Odile Marchand <odile.marchand@jardin.example>\nObjet: Le jardin au coude de la rivière\nDate: 14 mars 2026 à 18:22:07 UTC+1\nÀ: Robin Tull <robin@tull.example>\n\nPar Odile Marchand\n12 mars 2026\n\n${FR.join('\n\n')}`,
      { title: 'Le jardin au coude de la rivière', author: 'Odile Marchand', day: '2026-03-12', text: FR },
    ],
    [
      'a newsletter with a “view online” link in its by-line',
      `Worth a page?\n\n---------- Forwarded message ---------\nFrom: Gwen Acker at The Spinney <spinney@letters.example>\nDate: Tue, Sep 29, 2026 at 8:15 AM\nSubject: The garden at the bend\nTo: <robin@tull.example>\n\nBy Gwen Acker – 27 Sep 2026 – View in browser →\n\n${EN.join('\n\n')}`,
      { title: 'The garden at the bend', author: 'Gwen Acker', day: '2026-09-27', text: EN },
    ],
  ])('gives title, author, day and text of %s', (_, mail, { title, author, day, text }) => {
    const article = read(mail);
    expect(article.title).toBe(title);
    expect(names(mail)).toEqual([author]);
    expect(article.date_published?.slice(0, 10)).toBe(day);
    expect(article.content_text).toBe(text.join('\n\n'));
  });

  it('gives no author if only the sender is named', () => {
    const mail = `From: Anna Tull <anna.tull@garden.example>\nTo: desk@garden.example\nDate: 27 November 2026\nSubject: Fwd: a garden\n\n-------- Forwarded message --------\n\nThe garden at the bend\n\n${EN.join('\n\n')}`;
    expect(names(mail)).toEqual([]);
    expect(read(mail).date_published).toBe('2026-11-27');
  });

  it.each(['Dear Robin,', 'Hello Robin!'])('has its subject as title above the greeting %s', (greeting) => {
    const mail = `From: Anna Tull <anna.tull@garden.example>\nTo: desk@garden.example\nDate: 27 November 2026\nSubject: Fwd: The garden at the bend\n\n---------- Forwarded message ---------\nFrom: Gwen Acker <gwen.acker@spinney.example>\nDate: 29 September 2026\nTo: Anna Tull\nSubject: The garden at the bend\n\n${greeting}\n\n${EN.join('\n\n')}`;
    expect(read(mail).title).toBe('The garden at the bend');
    expect(read(mail).content_text).toContain(greeting);
  });

  it('keeps a note of similar length above the forwarded text', () => {
    const mail = `From: Anna Tull <anna.tull@garden.example>\nTo: desk@garden.example\nDate: 27 November 2026\nSubject: Fwd: a garden\n\n${EN[0]}\n\n---------- Forwarded message ---------\nFrom: Gwen Acker <gwen.acker@spinney.example>\nDate: 29 September 2026\nTo: Anna Tull\nSubject: a garden\n\n${EN[1]}`;
    expect(read(mail).content_text).toBe(EN.join('\n\n'));
  });

  it('is not recognised below a note without “Fwd:” and “Forwarded message”', () => {
    const mail = `From: Anna Tull <anna.tull@garden.example>\nTo: desk@garden.example\nDate: 27 November 2026\nSubject: A mail from 1998\n\nThe mail was on the old machine.\n\nFrom: Gwen Acker <gwen@spinney.example>\nDate: 29 September 1998\nSubject: leeks\n\n${EN.join('\n\n')}`;
    expect(read(mail).content_text).toContain('The mail was on the old machine.');
  });

  it('has the day of its header if the text contains a later day', () => {
    const mail = `From: Anna Tull <anna.tull@garden.example>\nTo: desk@garden.example\nDate: 27 November 2026\nSubject: Fwd: open day\n\n-------- Forwarded message --------\n\nThe garden opens its gate\n\nSaturday 5 December 2026\n\n${EN.join('\n\n')}`;
    expect(read(mail).date_published).toBe('2026-11-27');
  });

  it.each(['---- The programme ----', '-------- Minutes of the meeting --------'])(
    'is not recognised by the line %s alone',
    (line) => {
      const mail = `From: Anna Tull <anna.tull@garden.example>\nTo: desk@garden.example\nDate: 27 November 2026\nSubject: The garden at the bend\n\nThe committee met on Monday.\n\n${line}\n\n${EN.join('\n\n')}`;
      expect(read(mail).content_text).toContain('The committee met on Monday.');
      expect(names(mail)).toEqual(['Anna Tull']);
    },
  );
});
