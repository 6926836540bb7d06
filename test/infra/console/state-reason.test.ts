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
    'a corrected article',
    'Readers have it, corrected 2 times.',
    { ...base, state: 'published' as const, revision: 4, history: [held, released, updated, updated] },
  ],
  [
    'an article that was released',
    'Readers have it.',
    { ...base, state: 'published' as const, revision: 2, history: [held, released] },
  ],
  ['a scheduled article', `It will be published on ${AT}.`, { ...base, state: 'scheduled' as const }],
  [
    'a held article',
    /^Another article has almost the same text \(91 % of the shorter text\)/,
    { ...base, state: 'near_duplicate' as const, similarity: 0.914 },
  ],
  [
    'an article after a final takedown',
    `Taken down by desk on ${AT}. Only the admin can restore it.`,
    { ...base, state: 'taken_down' as const, history: [takedown], final: true as const },
  ],
])('the state of %s is explained by %s', (_, reason, _feedmill) => {
  expect(stateReason({ date_published: AT, _feedmill }, (at) => at)).toMatch(reason);
});
