import { expect, it } from 'vitest';
import {
  changedFields,
  dateOf,
  editsOf,
  fieldsOf,
  isSameVersion,
  submissionOf,
} from '../../../infra/console/draft.ts';

const dryRun = {
  title: 'Ferry sails',
  date_published: '2026-03-03T00:00:00Z',
  authors: [{ name: 'Ann Lee' }],
  tags: ['ferries'],
  content_html: '<p>At noon.</p>',
  content_text: 'At noon.',
  _feedmill: { date_precision: 'day' as const, applied: [] },
};
const pasted = { text: 'Ferry sails\n\nAt noon.', mediaType: 'text/plain' };

it('the console sends the pasted text unchanged if no field was changed', () => {
  expect(submissionOf(pasted, dryRun, fieldsOf(dryRun))).toEqual({
    body: pasted.text,
    mediaType: 'text/plain',
  });
});

it('the console sends all fields after a change of one', () => {
  const typed = { ...fieldsOf(dryRun), title: 'Ferry sails again', authors: 'Ann Lee، Sam Roe' };
  expect(submissionOf(pasted, dryRun, typed)).toEqual({
    mediaType: 'application/json',
    body: {
      title: 'Ferry sails again',
      authors: [{ name: 'Ann Lee' }, 'Sam Roe'],
      tags: ['ferries'],
      date_published: '2026-03-03',
      content_html: '<p>At noon.</p>',
    },
  });
});

it('the console removes a field that was emptied', () => {
  const before = fieldsOf(dryRun);
  expect(changedFields(dryRun, { ...before, title: ' ', tags: '' })).toEqual({ title: null, tags: [] });
});

it('an author keeps URL, picture and own fields if the name was not changed', () => {
  const ann = {
    name: 'Ann Lee',
    url: 'https://coast.example/ann',
    avatar: 'https://coast.example/ann.png',
    _x: { id: 1 },
  };
  const article = { ...dryRun, authors: [ann, { name: 'Jan Poe', url: 'https://coast.example/jan' }] };
  const { authors } = changedFields(article, { ...fieldsOf(article), authors: 'Sam Roe, Ann Lee' });
  expect(authors).toEqual(['Sam Roe', ann]);
});

it('the console does not send an inferred date', () => {
  const inferred = { ...dryRun, _feedmill: { date_inferred: true as const, applied: [] } };
  const { body } = submissionOf(pasted, inferred, { ...fieldsOf(inferred), title: 'Ferry' });
  expect(body).not.toHaveProperty('date_published');
});

it.each([
  ['only a day if the time is empty', { date: '2026-12-24', time: '' }, '2026-12-24'],
  [
    'an instant in the zone of the editor, if date and time are typed',
    { date: '2026-12-24', time: '18:00' },
    new Date(2026, 11, 24, 18).toISOString(),
  ],
  ['missing if the day is empty', { date: '', time: '18:00' }, undefined],
])('the date is %s', (_, typed, date) => {
  expect(dateOf(typed)).toBe(date);
});

it('an instant is shown in the time zone of the editor', () => {
  const article = { date_published: '2026-03-03T21:30:59.123Z' };
  const { date, time } = fieldsOf(article);
  expect(new Date(`${date}T${time}`).getTime()).toBe(Date.parse('2026-03-03T21:30:00Z'));
  expect(changedFields(article, fieldsOf(article))).toEqual({});
});

it('changed fields replace the fields of the next dry run', () => {
  const shown = { ...fieldsOf(dryRun), time: '18:00' };
  const titled = editsOf(shown, { ...shown, title: 'Ferry' }, {});
  expect(titled).toEqual({ title: 'Ferry' });
  const dated = editsOf({ ...shown, ...titled }, { ...shown, ...titled, date: '2026-12-24' }, titled);
  expect(dated).toEqual({ title: 'Ferry', date: '2026-12-24', time: '18:00' });
});

it.each([
  ['another text', { revision: 2, state: 'published' }, false],
  ['another state, because it is due now', { revision: 1, state: 'published' }, false],
  ['no change', { revision: 1, state: 'scheduled' }, true],
] as const)('isSameVersion judges an article with %s', (_, now, isSame) => {
  expect(isSameVersion({ revision: 1, state: 'scheduled' }, now)).toBe(isSame);
});
