import { expect, it } from 'vitest';
import { addErrors, type LogEvent } from '#shared/model/log-event.ts';

it('a log line has each error with the name of the failed step', () => {
  const event: LogEvent = { event: 'publish' };
  addErrors(event, []);
  expect(event.error).toBeUndefined();
  const late = new Error('S3 did not answer', { cause: 'timeout' });
  addErrors(event, [
    ['quay', late],
    ['world', 'no access'],
  ]);
  addErrors(event, [['feeds', 'throttled']]);
  expect(event.error).toBe(`quay: ${late.stack}\ncaused by timeout\nworld: no access\nfeeds: throttled`);
});

it('the errors of a log line are cut at 100,000 characters', () => {
  const event: LogEvent = { event: 'rebuild' };
  addErrors(
    event,
    new Map([
      ['quay', 'x'.repeat(60_000)],
      ['world', 'x'.repeat(60_000)],
    ]),
  );
  expect(String(event.error)).toHaveLength(100_000);
});
