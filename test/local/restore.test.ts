import { expect, it } from 'vitest';
import { restoreDrill } from '../evaluation/restore/restore-drill.ts';

it('a feed that is restored into an empty deployment has the same files, answers and behaviour', async () => {
  const { files, differentFiles, differentEntries, differentAnswers, differentBehaviour } =
    await restoreDrill(60);
  expect(files).toBeGreaterThan(60 * 3);
  expect({ differentFiles, differentEntries, differentAnswers, differentBehaviour }).toEqual({
    differentFiles: [],
    differentEntries: [],
    differentAnswers: [],
    differentBehaviour: [],
  });
  // The time limit is long, because the test starts Feedmill three times.
}, 600_000);
