import { describe, expect, it } from 'vitest';
import { readPlainText } from '#shared/read/plain-text.ts';

const read = (lines: readonly string[]) =>
  readPlainText(lines.join('\n'), { receivedAt: '2026-11-28T12:00:00.000Z' });

const ARTICLE = [
  'The ferry that nobody missed',
  '',
  'The ferry stopped in March, and for eleven days nobody in the village noticed that the bell was silent.',
  '',
  'On the twelfth day the baker walked down to the slip and found a heron asleep on the rudder of the boat.',
  '',
  'She left the heron where it was, and the council has now agreed to leave the boat there until the autumn.',
  '',
];
const FOOTER = ['Home', 'News', 'Contact', 'Archive', 'Our Boats', 'Work with us'];

describe('the footer of a page', () => {
  it.each([
    ['a menu in English', FOOTER, []],
    ['a menu in German', ['Startseite', 'Kontakt', 'Archiv', 'Anmelden', 'Hafenwetter', 'Unsere Boote'], []],
    ['a menu in French', ['Accueil', 'Contact', 'Archives', "S'abonner", 'Nos bateaux', 'La carte'], []],
    ['a menu in Polish', ['Strona główna', 'Kontakt', 'Archiwum', 'Zaloguj się', 'Nasze łodzie'], []],
    [
      'a menu, but not the paragraph below it',
      [
        ...FOOTER,
        'Share on Facebook',
        '',
        'The Slip',
        'The Slip is printed on a hand press in a shed behind the bakery.',
      ],
      ['The Slip', 'The Slip is printed on a hand press in a shed behind the bakery.'],
    ],
    [
      'unknown lines between comments, tags and a copyright notice',
      [
        'Tags: ferries, herons',
        'The slip in pictures',
        'Leave a comment',
        'Press room',
        '© 2026 The Slip Ltd',
        'Shop',
      ],
      [],
    ],
    ['legal links in Swedish', ['Våra båtar', 'Om cookies', 'Köpvillkor', 'Om slipen'], ['Våra båtar']],
    [
      'a row of legal links in English',
      ['About us    Terms of use    Privacy policy    Our boats', 'The slip shop'],
      [],
    ],
    ['a row of legal links in Japanese', ['利用規約｜プライバシーポリシー｜会社案内', '船の店'], []],
    ['a row of legal links in Turkish', ['Künye   İletişim   Gizlilik Politikası   KVKK', 'Kayıkhane'], []],
    [
      'a list of links, with its numbers and shortened titles',
      [
        'Share on Facebook',
        'Most read',
        '1',
        'Baker wins 12 prizes in one morning',
        '2',
        'Heron seen on the roof of the harbour office, and nobody dares to ...',
        'Read next',
        'A boat without a rudder, and what became of it',
      ],
      [],
    ],
    [
      'buttons and names in the comments of readers, but not a whole sentence',
      [
        'Me gusta',
        'Comentarios (3)',
        'Marta',
        '¡Qué garza!',
        'Responder',
        'Compartir',
        'Yo la vi también ayer.',
      ],
      ['Yo la vi también ayer.'],
    ],
  ])('is removed: %s', (_, footer, stays) => {
    const { content_text, applied } = read([...ARTICLE, ...footer]);
    expect(content_text?.split('\n').filter(Boolean)).toEqual([
      ...ARTICLE.slice(1).filter(Boolean),
      ...stays,
    ]);
    expect(applied?.map(({ rule }) => rule)).toContain('site-footer');
  });

  it('is removed with a menu that is also above the text', () => {
    const menu = ['Kyst', 'Fjell', 'Havn', 'Bygd', 'Seilas'];
    const [headline = '', ...text] = ARTICLE;
    const header = ['Hjem', ...menu, 'Logg inn', '', headline, 'Av Ruth Ibbotson', '3. mars 2026'];
    const { content_text } = read([...header, ...text, ...menu, 'Tips oss', 'Om avisen']);
    for (const item of [...menu, 'Tips oss', 'Om avisen']) expect(content_text).not.toContain(item);
  });

  it('is removed, except for a line that `keep` names', () => {
    const lines = [...ARTICLE, ...FOOTER];
    const kept = readPlainText(lines.join('\n'), {
      receivedAt: '2026-11-28T12:00:00.000Z',
      keep: new Set([lines.indexOf('Our Boats') + 1]),
    });
    expect(kept.content_text).toContain('Our Boats');
    expect(kept.content_text).not.toContain('Work with us');
  });
});

/** Ends of articles without whole sentences. */
const ENDS: Record<string, string[]> = {
  'a list': ['What to bring', '- a lamp with a red glass', '- two ropes', '- bread'],
  'a list of subjects': ['The school teaches', 'History', 'Sport', 'Politics', 'Culture', 'Music'],
  'results in German': ['Ergebnisse', 'Ahlbeck – Rethen 2:2', 'Perlin – Wussow 0:1', 'Zuschauer: 214'],
  'a table': ['Boat    Crew    Place', 'Heron    Lind    1', 'Gull    Marsh    2'],
  'contact of an event': [
    'Contact',
    'Anna Holm, the boathouse',
    'anna@slip.example',
    'Register',
    'At the library desk',
    'Saturday 12 December, 7 pm',
  ],
  'labels of an event': [
    'Category',
    'Sport',
    'Contact',
    'Anna Holm',
    'Register',
    'The library desk',
    'Where',
    'The boathouse',
  ],
  'ingredients in Italian': ['Ingredienti', '300 g di farina', 'un filo d’olio', 'sale grosso'],
  'verse in Spanish': [
    'La barca se quedó sola',
    'y el río siguió cantando',
    'nadie la llamó a la orilla',
    'nadie',
  ],
  'names of people who signed': ['Ida Reed', 'Tom Weir', 'Bo Marsh, harbour office', 'Elsa Lund'],
  'sources in French': ['Sources', 'Registre du port', 'Entretien avec la boulangère'],
  'a signature': ['Yours, with wet feet', 'Ruth Ibbotson'],
  'a postscript': ['P.S. The heron is called Gerald.'],
  'a dedication in Swedish': ['Till minne av min mor', 'som aldrig lärde sig simma'],
  'dates of events': ['3 May: the regatta', '9 May: the long table on the slip', '12 May: the last boat'],
  'a cast in Turkish': ['Kaptan Hikmet', 'Fırıncı Nermin', 'Balıkçıl', 'Köyün çocukları'],
  'steps in Japanese': ['船を洗う', '綱を干す', '鐘を磨く'],
};

describe.each(Object.entries(ENDS))('keeps the end of an article: %s', (_, end) => {
  const share = ['Share', 'Facebook', 'WhatsApp'];
  const missing = (lines: readonly string[]): string[] => {
    const { content_text = '' } = read(lines);
    const plain = (text: string): string => text.replace(/\s+/g, ' ');
    return end.filter((line) => !plain(content_text).includes(plain(line.replace(/^- /, ''))));
  };

  it.each([
    ['at the end', [...ARTICLE, ...end], [...ARTICLE, ...end]],
    ['above a footer', [...ARTICLE, ...end, '', ...FOOTER], [...ARTICLE, ...end]],
    ['above a footer without an empty line', [...ARTICLE, ...end, ...FOOTER], [...ARTICLE, ...end]],
    [
      'below buttons and above a footer',
      [...ARTICLE, ...share, '', ...end, '', ...FOOTER],
      [...ARTICLE, ...share, '', ...end],
    ],
    [
      'above comments and a copyright notice',
      [...ARTICLE, ...end, '', 'Leave a comment', 'Log in', '© 2026 The Slip Ltd'],
      [...ARTICLE, ...end],
    ],
  ])('%s', (_place, lines, without) => {
    // Other rules can remove a line of the end. A footer below it must not remove more.
    expect(missing(lines).filter((line) => !missing(without).includes(line))).toEqual([]);
  });
});

it('keeps a heading between links and the last two paragraphs', () => {
  const box = [
    'Most read',
    'Baker wins a prize',
    'Read next',
    'A boat without a rudder',
    '',
    'What the heron ate',
    '',
  ];
  const end = [
    'It ate a herring from the hand of the baker on the first day.',
    'Nobody else in the village was asked for fish.',
    'Facebook',
    'WhatsApp',
  ];
  const { content_text } = read([...ARTICLE, ...ARTICLE.slice(2), ...box, ...end]);
  expect(content_text).toContain('What the heron ate');
});

it('keeps a section of the article below a footer', () => {
  const section = [
    'More boats',
    'By Ida Reed',
    '3 May',
    'A second boat has been seen on the far bank, without a heron.',
  ];
  const { content_text } = read([...ARTICLE, ...ARTICLE.slice(2), ...FOOTER, ...section]);
  expect(content_text).toContain('More boats');
  expect(content_text).toContain('A second boat');
});
