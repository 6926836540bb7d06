import { describe, expect, it } from 'vitest';
import { readPlainText } from '#shared/read/plain-text.ts';

const RECEIVED_AT = '2026-11-28T12:00:00.000Z';
const read = (text: string) => readPlainText(text, { receivedAt: RECEIVED_AT });

const BODY = [
  'The river came up on Monday night and took the lower half of the market with it.',
  'By morning the traders had put their tables on the bridge, where there was more room anyway.',
  'The council says that it will decide in the spring, and nobody on the bridge is in a hurry.',
].join('\n\n');

describe('the headline', () => {
  it.each([
    [
      'a menu in one line, with bars',
      'Kitchen of Stone\nHOME | STARTERS | SOUPS | WHO I AM',
      'Bean soup of aunt Nunzia',
      'by Teresa Yarrow - 16 January 2026',
    ],
    [
      'a motto, and a menu in one line with wide spaces',
      "Le potager de l'écluse\nCarnet d'un jardinier du canal\n\nAccueil   Semis   Récoltes   Contact",
      'Faut-il arroser en hiver ?',
      'Publié le 11 janvier 2026 par Maël Guivarch',
    ],
    [
      'buttons without a space between them',
      'Salt Letters\n\nSubscribeSign in',
      'The map that lied',
      'Aug 3, 2026',
    ],
    [
      'a skip link, sections and a breadcrumb trail',
      'Skip to content\nWexbury and District Mercury\nNews\nSport\nWhat’s On\nLog in\nHome / News / Wexbury',
      'Last chain ferry of Wexbury stops in March',
      '18 November 2026\nBy Gemma Pollard',
    ],
    [
      'a breadcrumb trail and its last part again',
      'ホーム > 地域 > 東信\n東信',
      '駅前の本屋、住民の手で再び開く',
      '2026年11月14日 5時00分',
    ],
    [
      'a long menu and a breadcrumb trail',
      'Skip to main content\nWexbury & District Mercury\nNews\nSport\nWhat’s On\nBusiness\nJobs\nLog in\nHome  /  News  /  Nether Wexbury',
      'Last chain ferry of Wexbury stops in March',
      '18th November 2026\nBy Gemma Pollard\nSenior reporter',
    ],
    [
      'sign-in buttons and the alternative text of a logo',
      'Registrieren\nAnmelden\n\nSchreibwerk Logo\nSuche',
      'Was ich in 400 Nächten lernte',
      'Und warum ich es wieder tue\nJana Dohm\n12. Mai 2026',
    ],
    [
      'sections on lines of their own and a long name',
      'Вестник Нижнего Заречья\nГлавная\nНовости\nКультура',
      'Паровоз вернулся на рельсы',
      '30 сентября 2026, 12:40',
    ],
  ])('is found below the name of a site and its menu: %s', (_, menu, title, meta) => {
    const {
      title: found,
      content_text = '',
      date_published,
    } = read(`${menu}\n\n${title}\n${meta}\n\n${BODY}`);
    expect(found).toBe(title);
    expect(date_published).toBeDefined();
    for (const line of menu.split('\n').filter(Boolean))
      expect(content_text).not.toContain(line.replace(/ +/gu, ' '));
  });

  it.each([
    [
      'a headline with buttons below it',
      'When the river rises\n\nShare\nSave',
      'What we know so far about the flood',
    ],
    [
      'a headline above a list without a menu',
      'Five places to swim above the bridge\n\nThe lock\nThe weir',
      'And one more by the mill',
    ],
    [
      'a headline with its date',
      'The last ferry sails\n5 March 2026\n\nNews | Ferries | Harbour',
      'A report',
    ],
  ])('is the first line: %s', (_, top, other) => {
    expect(read(`${top}\n\n${other}\nBy Gemma Pollard\n5 March 2026\n\n${BODY}`).title).toBe(
      top.split('\n')[0],
    );
  });
});

describe('a line of the page above the headline', () => {
  const TITLE = 'Traders move their market to the old bridge';
  it.each([
    ['a running head', 'ST OSYTH PARISH MAGAZINE\tPage 3', TITLE, ''],
    ['a running head in German', 'Gemeindebrief Nordhusen\tSeite 12', TITLE, ''],
    [
      'the sender of a press release',
      'Skarvik Market Trust',
      TITLE,
      '11.6.2026 08:00 CEST | Skarvik Market Trust | Release',
    ],
    ['an unknown section', 'Kiosks', TITLE, ''],
    ['a row of buttons above a text without a date', 'Jobs  |  Recruiters  |  Sign in', TITLE, ''],
  ])('is not the title: %s', (_, line, title, meta) => {
    const draft = read(`${line}\n\n${title}\n\n${meta}\n\n${BODY}`);
    expect(draft.title).toBe(title);
    expect(draft.content_text).not.toContain(line.split(/\t|\s\|/u)[0]);
  });

  it.each([
    'Release\n2026-08-25',
    'Pressemitteilung\n25.08.2026',
    'Communiqué\n\n25/08/2026',
    '보도자료\n2026. 8. 25.',
  ])('can be above a date in digits: %j', (lines) => {
    const draft = read(`${lines}\n\n${TITLE}\n\n${BODY}`);
    expect(draft.title).toBe(TITLE);
    expect(draft.date_published?.slice(0, 10)).toBe('2026-08-25');
  });

  it.each([
    'Hopp til hovedinnholdet',
    'Navigation überspringen',
    'Přeskočit na obsah',
    'MENÜ ÖFFNEN',
    '×',
    'You are reading a free article',
    'Noch 2 kostenlose Artikel in diesem Monat',
    'Je hebt nog 2 gratis artikelen',
    'Ten artykuł czytasz za darmo',
    'Вам осталось 2 бесплатные статьи',
  ])('is not a control or a notice of the site: %s', (line) => {
    const draft = read(
      `Wexbury Mercury\nNews  Sport  Jobs\n\n${line}\n\n${TITLE}\n\nBy Gemma Pollard\n5 March 2026\n\n${BODY}`,
    );
    expect(draft.title).toBe(TITLE);
    expect(draft.content_text).toBe(BODY);
  });

  it('can be one word that the text repeats', () => {
    expect(read(`Market\n\nHow the traders came to the old bridge\n\n${BODY}`).title).toBe('Market');
  });

  it('is not the name of a person next to the date', () => {
    const draft = read(`News\n13 October 2026 18:22\nSzalontai Zsófka\n\n${TITLE}\n\n${BODY}`);
    expect(draft.title).toBe(TITLE);
  });
});

describe('a post of a forum', () => {
  it.each(['Re:', 'AW:', 'Antw:', 'Odp:', 'SV:'])('ends above the first answer: %s', (mark) => {
    const title = 'How I moved my stall to the old bridge';
    const { content_text = '' } = read(
      `${title}\n\n${BODY}\n\n${mark} ${title}\nPost by driftwood_dan » 31 May 2026, 07:02\nThanks for writing this down for all of us.`,
    );
    expect(content_text).toContain('nobody on the bridge is in a hurry.');
    expect(content_text).not.toContain('Thanks for writing');
  });

  it('does not end at the “Re:” line of a letter', () => {
    const { content_text } = read(
      `How I moved\n\nYour paper asked in its last issue why I left the market at the mill.\n\nRe: How I moved\n\n${BODY}`,
    );
    expect(content_text).toContain(BODY);
  });

  it('does not end at a “Re:” line with another subject', () => {
    const { content_text } = read(`How I moved\n\n${BODY}\n\nRe: the ferry\n\nIt sails on Monday again.`);
    expect(content_text).toContain('It sails on Monday again.');
  });
});

describe('the sender of a letter', () => {
  it.each([
    ['Rosalind Achebe', 'Yours faithfully,\n\nRosalind Achebe\nSallow Lane, Thornby'],
    ['Heike Lorenz', 'Mit freundlichen Grüßen,\nHeike Lorenz\nNordhusen'],
    ['Maël Guivarch', 'Cordialement,\n\nMaël Guivarch\nInstituteur\nTréguier'],
  ])('is its author: %s', (name, end) => {
    const draft = read(`The bridge is ours\n\nJuly 23, 2026\n\n${BODY}\n\n${end}`);
    expect(draft.authors).toEqual([{ name }]);
  });
});

it.each([
  ['We use some essential cookies to make this website work for you and for us.'],
  ['Cookies on our website\nWe’d like to set additional cookies to understand how you use the site.'],
])('readPlainText reads the header below a cookie notice and a menu: %j', (notice) => {
  const header =
    'Accept all\tReject all\nUniversity of Wexbury\nStudy\nResearch\nAbout\nHome › News › 2026 › June\nWhy do some apple trees skip a year? An old list has an answer\n3 June 2026\nAnn Lee\nOrchards';
  const body =
    'Apple trees that carry nothing in a given year are not resting, according to a list from the mill.\n\nThe list follows forty trees, and it was kept every autumn by the millers and their children.';
  const { title, authors, date_published } = readPlainText(`${notice}\n${header}\n\n${body}`, {
    receivedAt: '2026-11-28T12:00:00.000Z',
  });
  expect([title, authors, date_published]).toEqual([
    'Why do some apple trees skip a year? An old list has an answer',
    [{ name: 'Ann Lee' }],
    '2026-06-03',
  ]);
});

it('readPlainText keeps a sentence about baking cookies', () => {
  const text =
    'Baking for the fair\n\nWe use some butter cookies for the crust.\n\nThe rest of the dough goes into the oven for an hour.';
  expect(readPlainText(text, { receivedAt: '2026-11-28T12:00:00.000Z' }).content_text).toContain(
    'butter cookies',
  );
});

it.each([
  ["St Bride's Primary School\n16 November 2026", 'Year 4 visit to Hollow Farm'],
  ['Nieuwsbrief basisschool De Wilgen\n27 november 2026', 'Sinterklaasviering en kerstrooster'],
  ['Elternbrief der Grundschule am See\n27. November 2026', 'Adventskalender und Weihnachtsfeier'],
  ['Nyhetsbrev från Björkskolan\n27 november 2026', 'Julfest och lovdagar'],
])('reads the headline of a letter below the name of the school and the date: %j', (head, title) => {
  const text = 'The coach leaves at 9.15 and returns by three. Please give the children a warm coat.';
  const article = readPlainText(`${head}\n\n${title}\n\nDear parents and carers,\n\n${text}`, {
    receivedAt: '2026-11-30T12:00:00.000Z',
  });
  expect(article.title).toBe(title);
  expect(article.date_published?.slice(0, 7)).toBe('2026-11');
});

it('reads the headline below the sender that the last line names as the source', () => {
  const text =
    'Höxter (ots) - In der Nacht haben Unbekannte von einem Platz rund 40 Tannen gestohlen.\n\nHinweise nimmt die Polizei unter Telefon 05271 555-0 entgegen.';
  const article = readPlainText(
    `Polizei Höxter\n\nPOL-HX: Unbekannte stehlen 40 Bäume\n\n29.11.2026 – 11:08\n\n${text}\n\nOriginal-Content von: Polizei Höxter, übermittelt durch news aktuell`,
    { receivedAt: '2026-11-30T12:00:00.000Z' },
  );
  expect(article.title).toBe('POL-HX: Unbekannte stehlen 40 Bäume');
  expect(article.date_published?.slice(0, 10)).toBe('2026-11-29');
  expect(article.content_text).toBe(text);
});
