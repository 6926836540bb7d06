import { describe, expect, it } from 'vitest';
import { readPlainText } from '#shared/read/plain-text.ts';

const read = (text: string) => readPlainText(text, { receivedAt: '2026-11-28T12:00:00.000Z' });

const BODIES = {
  en: `The boats go back into the water on the first Saturday of April, if the ice lets us. We need four people for the winch.

Please bring gloves. The club pays for the soup, as it does every year.`,
  cs: `zveme vás na výroční schůzi, která se koná v sobotu od 14 hodin v sále hostince U Dubu. Občerstvení je zajištěno.

Kdo má medomet navíc, ať ho prosím vezme s sebou, mladí včelaři si ho rádi půjčí.`,
  de: `die Hauptversammlung findet am Freitag um 19 Uhr im Vereinsheim statt, und es gibt wie immer Schmalzbrote.

Anträge müssen bis zum ersten März beim Vorstand liegen. Wer einen Garten abgeben will, sagt es bitte rechtzeitig.`,
  es: `Os convocamos a la asamblea general que se celebrará el jueves a las siete de la tarde en el local, con café y bizcocho.

Hablaremos de las farolas, de los bancos de la plaza y de la fiesta de primavera. Cada socio tiene un voto.`,
};

describe('the headline of a letter is directly above its salutation', () => {
  it.each([
    ['Horton Rowing Club, Junior Section', 'Boats go back in April', 'Dear members,', BODIES.en],
    [
      'Spolek včelařů, základní organizace Lipka',
      'Pozvánka na výroční schůzi včelařů',
      'Vážení přátelé,',
      BODIES.cs,
    ],
    [
      'Gartenverein Sonnenhang e. V., Altenbruch',
      'Einladung zur Hauptversammlung',
      'Liebe Mitglieder!',
      BODIES.de,
    ],
    [
      'Asociación La Fuente, barrio de San Blas',
      'Convocatoria de asamblea general',
      'Estimados vecinos:',
      BODIES.es,
    ],
  ])('%s', (sender, title, salutation, body) => {
    expect(read([sender, title, salutation, body].join('\n\n')).title).toBe(title);
  });

  it('a headline with words of the text stays above a subtitle', () => {
    const text = ['The boats of the club', 'From the committee', 'Dear members,', BODIES.en].join('\n\n');
    expect(read(text).title).toBe('The boats of the club');
  });

  it('a person is not the headline', () => {
    const text = ['A winch for the boats', 'Ann Lee', 'Dear members,', BODIES.en].join('\n\n');
    expect(read(text)).toMatchObject({ title: 'A winch for the boats', authors: [{ name: 'Ann Lee' }] });
  });
});

describe('a list with labels is not the headline, and stays', () => {
  it.each([
    [
      'When: Friday 20 November, 7.30pm\nVenue: St Anne’s Hall\nTickets: £8 at the door',
      'Concert of the town band',
    ],
    ['Wann: Samstag, 12. September 2026, 9 bis 13 Uhr\nWo: Grundschule am Anger', 'Flohmarkt im Schulhof'],
    [
      'Wann: Samstag, 12. September, 9 bis 13 Uhr\nWo: Grundschule am Anger\nAnmeldung: im Büro',
      'Flohmarkt im Schulhof',
    ],
  ])('%s', (list, title) => {
    const { content_text, ...draft } = read([list, title, BODIES.en].join('\n\n'));
    expect(draft.title).toBe(title);
    expect(content_text).toContain(list);
  });

  it.each([
    [
      'Minutes of the Ordinary Meeting of Little Aldham Parish Council held on Monday 7 September 2026 at 7.30pm',
    ],
    ['Minutes of the Ordinary Meeting held on Monday 7 September 2026 at 7.30pm in the Village Hall'],
  ])('minutes are below the name of a council: %s', (title) => {
    const present =
      'Present: Cllrs J. Barrow (Chair), P. Singh, M. Otter\nIn attendance: the clerk, six members of the public';
    const body = `26/091 Minutes
The minutes of the last meeting were approved and signed by the Chair as a true record.

26/092 Highways
The clerk reported that the drain outside the school was blocked again. She will write to the county council.`;
    const { content_text, ...draft } = read(
      ['LITTLE ALDHAM PARISH COUNCIL', title, present, body].join('\n\n'),
    );
    expect(draft.title).toBe(title);
    expect(content_text).toContain(present);
  });
});
