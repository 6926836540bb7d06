import { expect, it } from 'vitest';
import { changedFields, fieldsOf, submissionOf } from '../../../infra/console/draft.ts';

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

it('sends the pasted text unchanged if no field was changed', () => {
  expect(submissionOf(pasted, dryRun, fieldsOf(dryRun))).toEqual({
    body: pasted.text,
    mediaType: 'text/plain',
  });
});

it('sends the article with changed fields, without a date that the text does not state in full', () => {
  const typed = { ...fieldsOf(dryRun), title: 'Ferry sails again', authors: 'Ann Lee، Sam Roe' };
  expect(submissionOf(pasted, dryRun, typed)).toEqual({
    mediaType: 'application/json',
    body: {
      title: 'Ferry sails again',
      authors: ['Ann Lee', 'Sam Roe'],
      tags: ['ferries'],
      content_html: '<p>At noon.</p>',
    },
  });
});

it('removes a field that was emptied', () => {
  const before = fieldsOf(dryRun);
  expect(changedFields(before, { ...before, title: ' ', tags: '' })).toEqual({ title: null, tags: [] });
});
