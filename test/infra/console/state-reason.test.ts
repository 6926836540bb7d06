import { expect, it } from 'vitest';
import { stateReason } from '../../../infra/console/state-reason.ts';

const AT = '2026-03-03T09:00:00Z';
const base = { feed: 'world', revision: 1, received_at: AT, updated_at: AT, history: [] };
const entry = { at: AT, publisher: 'desk', revision: 2, hash: '' };
const held = { ...entry, outcome: 'near_duplicate' as const };
const released = { ...entry, outcome: 'published' as const };
const updated = { ...entry, outcome: 'updated' as const };
const takedown = { at: AT, publisher: 'desk', outcome: 'taken_down' as const, revision: 2, hash: '' };

it.each([
  [
    { ...base, state: 'published' as const, revision: 4, history: [held, released, updated, updated] },
    'Readers have it, corrected 2 times.',
  ],
  [{ ...base, state: 'published' as const, revision: 2, history: [held, released] }, 'Readers have it.'],
  [{ ...base, state: 'scheduled' as const }, `It will be published on ${AT}.`],
  [{ ...base, state: 'near_duplicate' as const, similarity: 0.914 }, /^91 % of the text is the same/],
  [
    { ...base, state: 'taken_down' as const, history: [takedown], final: true as const },
    `Taken down by desk on ${AT}. Only the admin can restore it.`,
  ],
])('an article with %j is explained by %s', (_feedmill, reason) => {
  expect(stateReason({ date_published: AT, _feedmill }, (at) => at)).toMatch(reason);
});
