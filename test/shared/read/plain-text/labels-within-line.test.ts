import { expect, it } from 'vitest';
import { readPlainText } from '#shared/read/plain-text.ts';

const read = (text: string) => readPlainText(text, { receivedAt: '2026-11-28T12:00:00.000Z' });
const ENGLISH = 'The ferry to the outer islands will sail all year round, the council decided on Thursday.';
const CHINESE = '村里的渡船从今年冬天起全年开航，居民们聚集在码头上，等待第一班船从对岸慢慢驶来。';

it.each([
  ['2026-11-08 07:12 来源：青野晚报 作者：李若澜', CHINESE, ['李若澜']],
  ['2026-11-08 07:12 来源：青野晚报 作者：李若澜 王一舟', CHINESE, ['李若澜', '王一舟']],
  ['作者：李若澜 来源：青野晚报 2026-11-08 07:12', CHINESE, ['李若澜']],
  ['2026-11-08 07:12 来源：青野晚报', CHINESE, undefined],
  ['Source: Tide News Author: Ann Colne 8 November 2026', ENGLISH, ['Ann Colne']],
  ['8 November 2026 Author: Ann Colne Source: Tide News', ENGLISH, ['Ann Colne']],
  ['Autor: Jana Dohm Quelle: Küstenblatt 8.11.2026', ENGLISH, ['Jana Dohm']],
  ['Автор: Анна Лебедева Источник: Берег 08.11.2026', ENGLISH, ['Анна Лебедева']],
  ['Source: Tide News Author: editorial team 8 November 2026', ENGLISH, undefined],
])('reads each labelled part of a line without separators: %s', (line, body, names) => {
  const article = read(`${body.slice(0, 24)}\n${line}\n\n${body}\n\n${body}`);
  expect(article.authors).toEqual(names?.map((name) => ({ name })));
  expect(article.date_published).toMatch(/^2026-11-08/);
  expect(article.content_text).not.toContain(line);
});

it.each([
  ['Author\tAnn Colne\nPublished\t8 November 2026', 'Ann Colne'],
  ['Författare\tMalin Ek\nPublicerad\t8 november 2026', 'Malin Ek'],
  ['Forfatter\tFrederik Holm\nPubliceret\t8. november 2026', 'Frederik Holm'],
])('reads the author from a table without colons: %j', (table, name) => {
  const article = read(`The ferry sails all year\n\n${table}\n\n${ENGLISH}\n\n${ENGLISH}`);
  expect(article.authors).toEqual([{ name }]);
});
