import { expect, it } from 'vitest';
import { readPlainText } from '#shared/read/plain-text.ts';

const BODY =
  'The harbour was closed for a second day on Monday, and no ferry left before the evening, the port authority said.\n\nDivers could not look at the outer wall until the wind had fallen, and two ships were waiting outside with food.';
const read = (header: string) =>
  readPlainText(`Storm closes the harbour\n${header}\n\n${BODY}`, {
    receivedAt: '2026-11-28T12:00:00.000Z',
  });

it.each([
  ['a label in capitals', 'BYKia Marlow\nOctober 5, 2026', 'Kia Marlow'],
  ['a label in capitals, in German', 'VONJana Dohm\n5. Oktober 2026', 'Jana Dohm'],
  ['a time', 'Jana Dohm14:40, Oct 5 2026', 'Jana Dohm'],
  ['the label “Updated”', 'By Carolyn MarloweUpdated October 5, 2026 4:38 p.m.', 'Carolyn Marlowe'],
  ['the same name', 'Author: Adam HanleyAdam Hanley\nOctober 5, 2026', 'Adam Hanley'],
])('reads the author next to %s without a space', (_, header, name) => {
  expect(read(header)).toMatchObject({ authors: [{ name }], content_text: BODY });
});

it.each([
  ['a surname that is also the French word for “link”', 'By Tracey Lien\nOctober 5, 2026', 'Tracey Lien'],
  ['the person before the name of a paper', 'By Mike Isaac New Coast Times, October 5, 2026', 'Mike Isaac'],
  [
    'the name after “Author of the article:”',
    'Author of the article:Jana Dohm\nPublishing date:Oct 5, 2026 • 4 days ago',
    'Jana Dohm',
  ],
])('reads as author %s', (_, header, name) => {
  expect(read(header)).toMatchObject({ authors: [{ name }] });
});

it('reads the date and ignores “4 days ago” in the same line', () => {
  const { date_published } = read('Publishing date:Oct 5, 2021 • 4 days ago • 8 minute read • 22 Comments');
  expect(date_published).toBe('2021-10-05');
});

it.each([
  ['“By the numbers”', 'BY THE DIGITS'],
  ['a kind of article', 'Case Study\nOct 5, 2026 5 mins'],
  ['glued names of sections', 'Oct 5, 2026\nEducation IndustryEducation and Training SoftwareGames'],
])('reads no author from %s below the headline', (_, header) => {
  expect(read(header)).not.toHaveProperty('authors');
});

it.each([
  ['a wide colon', '发布时间：2026-11-18 09:30 来源：市图书馆 浏览次数：326'],
  ['a wide colon, in Chinese notices', '日期：2026-11-18 点击：326'],
  ['the next label', '发布日期：2026-11-18来源：办公室浏览次数：326'],
  ['a label after the time', '2026-11-18 09:30来源：江城晚报'],
  ['a label after the sign for the day', '2026年11月18日来源：江城晚报'],
])('reads the date next to %s without a space', (_, header) => {
  const text =
    '市图书馆自十二月一日起调整开放时间，每天上午九点至下午五点开放，周一闭馆。\n\n自习室座位实行网上预约，请读者提前安排好时间，由此带来的不便敬请谅解。';
  const article = readPlainText(`关于图书馆开放时间的通知\n${header}\n\n${text}`, {
    receivedAt: '2026-11-28T12:00:00.000Z',
  });
  expect(article.date_published?.slice(0, 10)).toBe('2026-11-18');
  expect(article.content_text).toBe(text);
});

it.each([
  ['the label of an event', '活动时间：2026-11-18 09:30开始'],
  ['the label of a deadline', '截止日期：2026-11-18'],
  ['words after the day', '2026年11月18日旧桥倒塌'],
  ['words after the time', '2026-11-18上午九点开会'],
])('reads no date and no author from a line with %s', (_, line) => {
  const text =
    '镇议会星期一决定重建春天以来关闭的旧桥，工程将于秋天开始。\n\n发言人说，工程大约需要十八个月。';
  const article = readPlainText(`重建旧桥\n\n${line}\n\n${text}`, {
    receivedAt: '2026-11-28T12:00:00.000Z',
  });
  expect(article).not.toHaveProperty('authors');
  expect(article).not.toHaveProperty('date_published');
  expect(article.content_text).toBe(`${line}\n\n${text}`);
});

it.each([
  '22/11/2026 19:54 h. Actualizado a las 20:30 h.',
  '22/11/2026 a las 19:54 h.',
  'November 22, 2026 7:54 p.m. Updated 8:30 p.m.',
])('reads a date that ends like a sentence: %s', (line) => {
  const article = readPlainText(`Storm closes the harbour\nAnn Lee | Saltby\n${line}\n\n${BODY}`, {
    receivedAt: '2026-11-28T12:00:00.000Z',
  });
  expect(article.date_published?.slice(0, 10)).toBe('2026-11-22');
  expect(article.authors).toEqual([{ name: 'Ann Lee' }]);
  expect(article.content_text).toBe(BODY);
});
