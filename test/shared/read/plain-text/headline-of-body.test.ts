import { describe, expect, it } from 'vitest';
import { readPlainText } from '#shared/read/plain-text.ts';

const RECEIVED_AT = '2026-11-28T12:00:00.000Z';

const read = (text: string, url?: string) => readPlainText(text, { receivedAt: RECEIVED_AT, url });

/** An index from 0 to Z, which makes a menu longer than the lines that other rules examine. */
const INDEX = Array.from({ length: 36 }, (_, at) => at.toString(36).toUpperCase()).join('\n');

const ENGLISH = {
  menu: 'Skip to content\nHome\nNews\nPolitics\nSport\nCulture\nTide tables\nLetters\nObituaries\nPuzzles\nShop\nCrossword\nSign in',
  body: [
    'The river came up on Monday night and took the lower half of the market in Wexbury with it.',
    'By morning the traders had put their tables on the bridge, where there was more room anyway.',
    'The council says that it will decide about the market in the spring, and nobody on the bridge is in a hurry.',
    'Until then the traders pay half of the rent, and the ferry lands on the other side of the river.',
  ].join('\n\n'),
};
const GERMAN = {
  menu: 'Zum Inhalt springen\nStartseite\nPolitik\nWirtschaft\nSport\nKultur\nGezeiten\nRätsel\nAnzeigen\nLeserbriefe\nShop\nAnmelden',
  body: [
    'Der Fluss kam in der Nacht zum Montag und nahm die untere Hälfte des Marktes von Moorhusen mit.',
    'Am Morgen standen die Tische der Händler auf der Brücke, wo ohnehin mehr Platz für alle ist.',
    'Der Gemeinderat will im Frühjahr über den Markt entscheiden, und auf der Brücke eilt es niemandem.',
    'Bis dahin zahlen die Händler die halbe Miete, und die Fähre legt am anderen Ufer des Flusses an.',
  ].join('\n\n'),
};
const SPANISH = {
  menu: 'Ir al contenido\nInicio\nPolítica\nEconomía\nDeportes\nCultura\nMareas\nCartas\nEsquelas\nPasatiempos\nTienda\nIniciar sesión',
  body: [
    'El río subió en la noche del lunes y se llevó la mitad baja del mercado de Valdemora hasta el molino.',
    'Por la mañana los comerciantes habían puesto sus mesas en el puente, donde además hay más sitio.',
    'El ayuntamiento decidirá en primavera sobre el mercado, y en el puente nadie tiene ninguna prisa.',
    'Hasta entonces los comerciantes pagan la mitad del alquiler y la barca para en la otra orilla.',
  ].join('\n\n'),
};
const RUSSIAN = {
  menu: 'Главная\nНовости\nПолитика\nСпорт\nКультура\nПогода\nПисьма\nКроссворд\nМагазин\nРеклама\nВойти\nПоиск',
  body: [
    'Река поднялась в ночь на понедельник и унесла нижнюю половину рынка в Заречье до самой мельницы.',
    'Утром торговцы поставили столы на старый мост, где места всё равно больше, чем было внизу.',
    'Совет решит весной, что будет с рынком, и на мосту из-за этого никто никуда не торопится.',
    'До тех пор торговцы платят половину аренды, а паром пристаёт к другому берегу этой реки.',
  ].join('\n\n'),
};

describe('a quotation above a standfirst', () => {
  it.each([
    [
      'English',
      ENGLISH,
      '“Nobody told us that the bridge would move”',
      'The traders of Wexbury sell on the bridge since the river took the lower half of their market and half of the ferry too',
      'By Gemma Pollard\n5 March 2026',
    ],
    [
      'German',
      GERMAN,
      '„Niemand sagte uns, dass die Brücke bleibt“',
      'Die Händler von Moorhusen verkaufen auf der Brücke, seit der Fluss die untere Hälfte ihres Marktes und die Fähre mitnahm',
      'Von Wiebke Rühmkorf\n5. März 2026',
    ],
  ])('is the title in %s', (_, { menu, body }, quotation, standfirst, meta) => {
    const draft = read(`${menu}\n\nMARKET\n${quotation}\n${standfirst}\n\n${meta}\n\n${body}`);
    expect(draft.title).toBe(quotation);
    expect(draft.content_text + (draft.summary ?? '')).toContain(standfirst);
  });
});

describe('the headline of a text that was copied with the whole menu', () => {
  it.each([
    [
      'a breadcrumb trail that ends with the headline, then the headline',
      ENGLISH,
      'Home News Traders put their tables on the bridge\nTraders put their tables on the bridge\nBy Jana Dohm\n5 March 2026',
      'Traders put their tables on the bridge',
    ],
    [
      'a headline above a standfirst with more words of the text',
      GERMAN,
      'Händler ziehen auf die Brücke\nNach der Flut stehen die Tische des Marktes am anderen Ufer, und der Gemeinderat will entscheiden\nVon Jana Dohm\n5. März 2026',
      'Händler ziehen auf die Brücke',
    ],
    [
      'a date between headline and standfirst',
      GERMAN,
      'Die Händler bleiben auf der Brücke\nVeröffentlicht am 5. März 2026\nDer Gemeinderat will erst im Frühjahr über den Markt entscheiden\nVon Jana Dohm',
      'Die Händler bleiben auf der Brücke',
    ],
    [
      'a section above the headline',
      SPANISH,
      'Cultura\nLos comerciantes llevan el mercado al puente\nPor Ana Belmonte\n5 de marzo de 2026',
      'Los comerciantes llevan el mercado al puente',
    ],
    [
      'a date above the headline',
      RUSSIAN,
      '5 марта 2026\nТорговцы переезжают с рынка на старый мост\nАнна Белова',
      'Торговцы переезжают с рынка на старый мост',
    ],
    [
      'a headline that is a question',
      ENGLISH,
      'Will the traders of Wexbury stay on the bridge, and who pays for the market?\nBy Jana Dohm\n5 March 2026',
      'Will the traders of Wexbury stay on the bridge, and who pays for the market?',
    ],
  ])('is found below the menu: %s', (_, { menu, body }, header, title) => {
    const draft = read(`${menu}\n${INDEX}\n${header}\n\n${body}`);
    expect(draft.title).toBe(title);
    expect(draft.date_published).toContain('2026-03-05');
    expect(draft.authors).toHaveLength(1);
    expect(draft.content_text).toBe(body);
  });

  it('is found below notices and teasers', () => {
    const menu = `${ENGLISH.menu}\nWe use small files to remember what you read here. Our rules say for how long they stay.\nOysters are back\nThe first boats returned to the pier with full baskets.\nFog until noon\n2 h ago\nA dog was found at sea\n3 h ago\nMore news`;
    const header = 'Traders put their tables on the bridge\nBy Jana Dohm\n5 March 2026';
    const draft = read(`${menu}\n${header}\n\n${ENGLISH.body}`);
    expect(draft.title).toBe('Traders put their tables on the bridge');
    expect(draft.authors?.map(({ name }) => name)).toEqual(['Jana Dohm']);
    expect(draft.content_text).toContain(ENGLISH.body);
  });

  it('is the line that resembles the URL, even far below the top', () => {
    const menu = Array.from({ length: 60 }, (_, at) => `Harbour ${at + 1}`).join('\n');
    const header = 'High water in the lower town\n5 March 2026';
    const url = 'https://example.org/news/high-water-in-the-lower-town';
    const draft = read(`${menu}\n${header}\n\n${ENGLISH.body}`, url);
    expect(draft.title).toBe('High water in the lower town');
    expect(draft.content_text).toBe(ENGLISH.body);
  });

  it('is found below a sentence of the article, which stays', () => {
    const standfirst = 'Market, traders, bridge and council of Wexbury wait for spring';
    const header = `${standfirst}\nTraders put their tables on the bridge\nTraders put their tables on the bridge\n5 March 2026`;
    const draft = read(`${ENGLISH.menu}\n${header}\n\n${ENGLISH.body}`);
    expect(draft.title).toBe('Traders put their tables on the bridge');
    expect(`${draft.summary} ${draft.content_text}`).toContain(standfirst);
  });
});

describe('the first line stays the headline', () => {
  it.each([
    [
      'above a programme',
      'Harbour day in Wexbury\nBoats\nMusic\nSoup\nRope\nNets\nKnots\nTar\nSongs\nTraders open their tables at the bridge\n5 March 2026',
    ],
    [
      'above a poem with words of the text',
      'Low tide\nthe gull walks\nalong the river\nand waits\nfor the market\nand the bridge\nand the ferry\nfor traders\nand their tables\nThe council decides in the spring about the bridge',
    ],
  ])('%s', (_, top) => {
    const draft = read(`${top}\n\n${ENGLISH.body}`);
    expect(draft.title).toBe(top.split('\n')[0]);
  });
});

describe('a name and another word above a long line', () => {
  const MENU = 'Skip to content\nNews\nOpinion\nSport\nCulture\nLifestyle\nSign in\n\nMusic\nObituary\n';
  const STANDFIRST = 'Piano tuner whose patient work kept the old instruments of village schools in use';
  const BODY = [
    'The piano tuner Wilma Garrick, who has died aged 79, kept the instruments of forty village schools in use.',
    'She was born in Garston, where her father kept the ferry, and learned her trade from a man who was blind.',
    'Her last work was the piano of a school that had been closed for ten years. Somebody might play, she said.',
    'A concert in her memory will be held in the village hall, on an instrument that nobody dares to tune now.',
  ].join('\n\n');
  const BYLINE = 'Orla Fenwick\nSun 8 Nov 2026 17.32 GMT';

  it('is the headline if the text begins with the name', () => {
    const draft = read(`${MENU}Wilma Garrick obituary\n${STANDFIRST}\n\n${BYLINE}\n\n${BODY}`);
    expect(draft.title).toBe('Wilma Garrick obituary');
    expect(draft.summary).toBe(STANDFIRST);
  });

  it.each([
    [
      'the long line contains the name',
      'Wilma Garrick',
      'The piano that Garrick tuned last stays in the closed village school for ever',
    ],
    [
      'a standfirst is below the long line',
      'Wilma Garrick',
      `The piano tuner whose instruments are still in use in forty village schools\n${STANDFIRST}`,
    ],
    [
      'the short line has no name of a person',
      'Premier League',
      'The last piano tuner of the western valleys has died at the age of seventy-nine',
    ],
  ])('is a section above the headline: %s', (_, section, lines) => {
    const draft = read(`${MENU}${section} news\n${lines}\n\n${BYLINE}\n\n${BODY}`);
    expect(draft.title).toBe(lines.split('\n')[0]);
  });
});

describe('lines near a headline below a menu', () => {
  const TITLE = 'Markttische stehen jetzt auf der Brücke';
  const { menu, body } = GERMAN;

  it.each([
    [
      'a caption with “(Foto Stadtarchiv)” at its end',
      'Die Händler auf der Brücke in Moorhusen am Montag (Foto Stadtarchiv)',
    ],
    [
      'a caption with “© Küstenbote / Jana Dohm” at its end',
      'Die Händler auf der Brücke in Moorhusen. © Küstenbote / Jana Dohm',
    ],
  ])('%s is not the headline', (_, caption) => {
    expect(read(`${menu}\n${caption}\n${TITLE}\nvon Hauke Lüth\n5. März 2026\n\n${body}`).title).toBe(TITLE);
    expect(read(`${menu}\n${TITLE}\nvon Hauke Lüth\n5. März 2026\n${caption}\n\n${body}`).title).toBe(TITLE);
  });

  it('a standfirst of two sentences is not the headline', () => {
    const standfirst =
      'Der Fluss nahm die untere Hälfte des Marktes von Moorhusen mit. Die Händler stellten ihre Tische auf die Brücke, und dort bleiben sie';
    const draft = read(`${menu}\nFLUT\n${TITLE}\n${standfirst}\n\nHauke Lüth\n5. März 2026\n\n${body}`);
    expect(draft.title).toBe(TITLE);
    expect(`${draft.summary} ${draft.content_text}`).toContain(standfirst);
  });

  it('a headline of two sentences stays the headline', () => {
    const title = 'Die Markttische stehen nun auf der Brücke in Moorhusen. Was die Händler dort bezahlen';
    expect(read(`${menu}\n${title}\nvon Hauke Lüth\n5. März 2026\n\n${body}`).title).toBe(title);
  });

  it('reads the date between the headline and a by-line', () => {
    const dated = (date: string) =>
      read(`${menu}\nPolitik\n${date}\nPolitik\n${TITLE}\nvon Hauke Lüth\n\n${body}`);
    expect(dated('5. März 2026, 11:30')).toMatchObject({
      title: TITLE,
      date_published: expect.stringMatching('2026-03-05'),
    });
    expect(dated('5. März')).not.toHaveProperty('date_published');
  });
});
