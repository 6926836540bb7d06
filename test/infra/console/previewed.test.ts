import { expect, it } from 'vitest';
import { fieldsOf } from '../../../infra/console/draft.ts';
import { previewed } from '../../../infra/console/parts/previewed.ts';

const ofDay = { date_published: '2026-03-03T00:00:00Z', _feedmill: { date_precision: 'day' as const } };
const ofMonth = { date_published: '2016-03-01T00:00:00Z', _feedmill: { date_precision: 'month' as const } };

it.each([
  ['the date of the article', ofDay, {}, '3 Mar 2026'],
  ['a month without a day', ofMonth, {}, 'Mar 2016'],
  ['a typed day', ofDay, { date: '2026-12-24' }, '24 Dec 2026'],
  ['a typed day and time', ofDay, { date: '2026-12-24', time: '18:00' }, '24 Dec 2026, 18:00'],
  ['the date of the article if the typed date is empty', ofDay, { date: '' }, '3 Mar 2026'],
  ['the typed authors', ofDay, { authors: 'Ann Lee, Sam Roe' }, '3 Mar 2026 · Ann Lee · Sam Roe'],
])('the preview shows %s', (_, article, typed, about) => {
  const fields = { ...fieldsOf(article), ...typed };
  expect(previewed(article, fields, '<p>At noon.</p>').about).toBe(about);
});
