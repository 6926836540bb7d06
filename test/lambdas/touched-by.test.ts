import { expect, it } from 'vitest';
import { affectedBy } from '../../lambdas/publish/affected-by.ts';

const row = (sk: string, released?: string) => ({
  dynamodb: {
    Keys: { pk: { S: 'TL#world' }, sk: { S: sk } },
    NewImage: { id: { S: 'a' }, ...(released !== undefined && { released_at: { S: released } }) },
  },
});

it.each([
  ['nothing where an article still waits', [row('2026-03-02')], undefined],
  [
    'the newest of several',
    [row('1', '2026-03-01T12:00:00.000Z'), row('2', '2026-03-01T12:00:01.000Z')],
    '2026-03-01T12:00:01.000Z',
  ],
])('publicationsOf finds the published articles of a batch and their times: %s', (_, records, releasedAt) => {
  expect(affectedBy(records).releasedAt).toBe(releasedAt);
});
