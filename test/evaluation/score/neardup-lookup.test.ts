import { expect, it } from 'vitest';
import { MAX_CANDIDATES } from '#shared/settings.ts';
import { templateReports } from '../../shared/identify/template-reports.ts';
import { NearDuplicateLookup } from './neardup-lookup.ts';

it('finds an edit of the oldest of 1,000 reports with a bounded number of reads', () => {
  const lookup = new NearDuplicateLookup();
  const reports = templateReports(11, 1_000).filter(({ family }) => family === 'weather');
  let maxReads = 0;
  const flagged = reports.flatMap((report, i) => {
    const found = lookup.submit(`${i}`, report.title, report.content_text);
    maxReads = Math.max(maxReads, lookup.sketchReads);
    return found === undefined ? [] : [found];
  });
  expect(flagged).toEqual([]);
  const [oldest] = reports;
  const edited = oldest?.content_text.replace(
    'are welcome to send us what they measure',
    'may send us their readings',
  );
  expect(lookup.submit('edited', oldest?.title ?? '', edited ?? '')).toMatchObject({ duplicateOf: '0' });
  expect(Math.max(maxReads, lookup.sketchReads)).toBeLessThanOrEqual(MAX_CANDIDATES);
});
