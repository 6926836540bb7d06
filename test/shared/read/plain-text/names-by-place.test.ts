import { expect, it } from 'vitest';
import { readPlainText } from '#shared/read/plain-text.ts';

const BODIES = {
  en: 'The river came up on Monday night and took the lower half of the market with it.\n\nBy morning the traders had put their tables on the bridge, where there was more room anyway.',
  nb: 'Elva steg natt til mandag og tok med seg den nederste halvdelen av markedet.\n\nOm morgenen sto bordene til handlerne på brua, der det uansett er bedre plass.',
  hi: 'सोमवार की रात नदी का पानी बढ़ा और बाज़ार का निचला आधा हिस्सा बह गया, पर कोई घायल नहीं हुआ।\n\nसुबह तक दुकानदारों ने अपनी मेज़ें पुल पर लगा दी थीं, जहाँ वैसे भी ज़्यादा जगह है।',
  fa: 'رودخانه دوشنبه شب بالا آمد و نیمهٔ پایین بازار را با خود برد، اما کسی آسیب ندید.\n\nصبح که شد فروشندگان میزهایشان را روی پل گذاشته بودند، جایی که فضای بیشتری هست.',
  ja: '月曜の夜に川の水があふれ、市場の低い側の半分が流された。けが人はいなかった。\n\n朝になると商人たちは橋の上に台を並べていた。そのほうが広いからだという。',
  vi: 'Con sông dâng lên trong đêm thứ hai và cuốn đi nửa dưới của khu chợ, nhưng không ai bị thương.\n\nĐến sáng, các tiểu thương đã bày bàn lên cầu, nơi dù sao cũng rộng rãi hơn nhiều.',
  uk: 'Річка вийшла з берегів у ніч на понеділок і забрала нижню половину ринку.\n\nВранці торговці поставили столи на мосту, де місця й так більше.',
};

const read = (text: string) => {
  const { authors = [], date_published } = readPlainText(text, { receivedAt: '2026-11-28T12:00:00.000Z' });
  return { authors: authors.map(({ name }) => name), day: date_published?.slice(0, 10) };
};

it.each([
  [
    'jobs below names',
    'nb',
    'Markedet flytter\n\nHanne Vik\nJournalist\nTore Lunde\nJournalist',
    ['Hanne Vik', 'Tore Lunde'],
  ],
  [
    'a job below a name without capitals',
    'fa',
    'بازار جابه‌جا می‌شود\n\nسارا احمدی\nخبرنگار گردشگری',
    ['سارا احمدی'],
  ],
  [
    'the labels “Words” and “Photography”',
    'en',
    'The market moves\n\nWords Ann Lee\nPhotography Paul Roe\n3 May 2026',
    ['Ann Lee'],
  ],
  [
    'a place and a paper after bars',
    'hi',
    'बाज़ार पुल पर आ गया\n\nरीना शर्मा | तट समाचार | नंदपुर\n24 नवंबर 2026',
    ['रीना शर्मा'],
  ],
  [
    'a place below the name, in the block above the date',
    'en',
    'The market moves\n\nAnn Lee\nSaltby on Sea\n\n3 May 2026',
    ['Ann Lee'],
  ],
  [
    'a dash between two names',
    'en',
    'The market moves\n\nAnn Lee - Paul Roe / SALTBY\n3 May 2026',
    ['Ann Lee', 'Paul Roe'],
  ],
  [
    'a bar and the name of a paper',
    'en',
    'The market moves\nArlen Brisk | The Carver Courier\nMarch 5, 2026',
    ['Arlen Brisk'],
  ],
  [
    'a paper between the name and the date',
    'en',
    'The market moves\nArlen Brisk\nUSA TODAY\nOct. 18, 2026, 12:03 a.m. ET',
    ['Arlen Brisk'],
  ],
  ['a dash between name and date', 'en', 'The market moves\n\nAnn Lee\n\n—\n\nMarch 5, 2026', ['Ann Lee']],
  [
    'a handle between name and address',
    'en',
    'The market moves\n\nEdil La Fosa\n\nedillafosa\n\nedillafosam@coast.example\n\nMarch 5, 2026',
    ['Edil La Fosa'],
  ],
  ['a job in brackets', 'ja', '市場が橋の上へ\n佐藤恵美（作家）\n2026年11月3日', ['佐藤恵美']],
  ['“from the Revd”', 'en', 'The market moves\nfrom the Revd Jo Pickering', ['Revd Jo Pickering']],
  [
    'a name and a place below the headline',
    'en',
    'The market moves\n\nChinedu Amadi, Saltby',
    ['Chinedu Amadi'],
  ],
] as const)('reads the authors of a header with %s', (_, language, header, authors) => {
  expect(read(`${header}\n\n${BODIES[language]}`).authors).toEqual(authors);
});

it.each([
  ['en', 'About the author\nAnn Lee\nAnn has written about rivers since 2017', ['Ann Lee']],
  ['hi', 'लेखक के बारे में\nरीना शर्मा', ['रीना शर्मा']],
  ['ja', 'この記事を書いた人\n磯貝遥', ['磯貝遥']],
  [
    'ja',
    'この記事を書いた人\n磯貝遥\n海辺総局\n\n記事・写真の無断転載を禁じます。許可のない複製も禁じます。',
    ['磯貝遥'],
  ],
  ['vi', 'Nguyễn Thu Hà\n\nTrở lại Đời sống', ['Nguyễn Thu Hà']],
  ['uk', 'Про автора\nОлена Ткач', ['Олена Ткач']],
] as const)('reads authors below a text in %s: %j', (language, below, authors) => {
  expect(read(`The market moves\n\n${BODIES[language]}\n\n${below}`).authors).toEqual(authors);
});

// In languages other than Vietnamese, a name below the text can be a tag if the text does not mention it.
it.each([
  ['words of the text above a paper', 'Market Bridge\nMarlow Gazette\nMarch 5, 2026\n', ''],
  ['a name below an English text', '', '\n\nAnn Lee\n\nThe number of my topics'],
])('reads no author from %s', (_, above, below) => {
  expect(read(`The market moves\n${above}\n${BODIES.en}${below}`).authors).toEqual([]);
});

it('reads the reporter beside the agency in a dateline', () => {
  const text = `Ринок переїхав\n\nСолоне, 18 листопада (Берегінформ, Олена Ткач). ${BODIES.uk}`;
  expect(read(text).authors).toEqual(['Олена Ткач']);
});

it.each(['Coast Daily.com, 3 May 2026, 07:05', 'Coast Daily | 3 May 2026 | page 4'])(
  'reads no author from a line with the name of the paper: %s',
  (line) => {
    expect(read(`The market moves\n${line}\n\n${BODIES.en}`)).toEqual({ authors: [], day: '2026-05-03' });
  },
);

it('reads the author of a forwarded article, and not the sender of the mail', () => {
  const header = (from: string): string => `From: ${from}\nDate: Fri, 20 Nov 2026 08:41:12 +0000\nSubject: `;
  const mail = `${header('Tom Hanley <tom.hanley@coast.example>')}Fwd: The market\n\n---------- Forwarded message ---------\n${header('Ruth Kells <ruth.kells@coast.example>')}The market\nTo: Tom Hanley <tom.hanley@coast.example>\n\nThe market moves to the bridge\n\nAnn Lee\nThu Nov 19 2026 - 17:45\n\n${BODIES.en}`;
  expect(read(mail)).toEqual({ authors: ['Ann Lee'], day: '2026-11-19' });
});

it.each([
  ['hi', 'नंदपुर, २४ नवंबर २०२६', '2026-11-24'],
  ['fa', 'تهران، ۴ آذر ۱۴۰۵', '2026-11-25'],
  ['fa', 'تهران | ۱۴۰۵/۰۹/۰۴', '2026-11-25'],
] as const)('reads a date in the digits of the language %s: %s', (language, line, day) => {
  expect(read(`The market moves\n${line}\n\n${BODIES[language]}`).day).toBe(day);
});

it('reads the author and the job above the headline of a column', () => {
  const article = readPlainText(
    'КОЛОНКА\nВера Светлова\nжурналистка, садовница\n\nПочему рынок переехал на мост и остался\n\n5 марта 2026\n\nРека поднялась ночью и унесла нижнюю половину рынка вместе со столами.\n\nУтром торговцы поставили столы на мосту, где места было больше.\n\nСовет решит о рынке весной, и никто не торопится.',
    { receivedAt: '2026-11-28T12:00:00.000Z' },
  );
  expect(article.authors).toEqual([{ name: 'Вера Светлова' }]);
  expect(article.title).toBe('Почему рынок переехал на мост и остался');
});

it('does not read the person of an interview above the headline as its author', () => {
  const article = readPlainText(
    'Interview\nAnna Holm, bell-ringer\nThe market moves to the bridge for good\nThe river took the tables, and nobody wants them back on the square.\nTom Roe\n5 March 2026\n\nThe river came up on Monday night and took the lower half of the market with it.\n\nWhere is the market now?\nOn the bridge, where there was more room anyway.',
    { receivedAt: '2026-11-28T12:00:00.000Z' },
  );
  expect(article.authors).toEqual([{ name: 'Tom Roe' }]);
});

it('reads a name with its surname in capitals and a full stop, below the paper', () => {
  const article = readPlainText(
    'Le marché dort sur le pont\n\nLa Gazette du Pont\nAnne LEROY.\nPublié le 05/03/2026 à 10h05\n\nLe fleuve est monté dans la nuit de lundi et a emporté la moitié du marché.\n\nLe matin, les marchands avaient mis leurs tables sur le pont, où il y avait plus de place.',
    { receivedAt: '2026-11-28T12:00:00.000Z' },
  );
  expect(article.authors).toEqual([{ name: 'Anne Leroy' }]);
});

it('does not read a German genitive next to a date as a name', () => {
  const article = readPlainText(
    'Gartenfreunde Sonnenhang e.V.\n\nProtokoll der Versammlung\nvom 6. März 2026 im Vereinsheim\n\nAnwesend sind 42 Mitglieder. Die Leitung hat der Vorsitzende des Vereins.\n\nTOP 1: Kasse\nDie Kasse weist einen Bestand von 1.847,20 Euro auf. Niemand hat Einwände.',
    { receivedAt: '2026-11-28T12:00:00.000Z' },
  );
  expect(article.title).toBe('Protokoll der Versammlung');
  expect(article.authors).toBeUndefined();
});

it('keeps the first paragraph below the date if it begins with the reporter', () => {
  const first =
    '〔記者王小明／台北報導〕停用十年的老市場近日有了新用途，六個攤位改裝成閱讀座位，入夜後點起燈火。';
  const article = readPlainText(
    `老市場變身夜間圖書館\n2026/03/05 14:20\n${first}\n\n發起人說，攤位剛好可以坐兩個人，一個看書，一個看河，兩個人都不說話。\n\n館藏約三千冊，多半由攤販與返鄉青年捐贈，借書不用證件，只要留下一句話。`,
    { receivedAt: '2026-11-28T12:00:00.000Z' },
  );
  expect(article.content_text).toContain(first);
  expect(article.authors).toEqual([{ name: '王小明' }]);
});
