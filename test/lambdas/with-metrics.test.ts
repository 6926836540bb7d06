import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { LogEvent } from '#shared/model/log-event.ts';
import { METRICS } from '#shared/settings.ts';
import { withMetrics } from '../../lambdas/with-metrics.ts';

const NOW = Date.UTC(2026, 2, 1, 12);
const UNITS =
  `Seconds Microseconds Milliseconds Bytes Kilobytes Megabytes Gigabytes Terabytes Bits Kilobits Megabits
  Gigabits Terabits Percent Count Bytes/Second Count/Second None`.split(/\s+/);

/**
 * The shape of `_aws` in the embedded metric format of CloudWatch. The tests below check the fields to
 * which it refers.
 */
const isMetadata = new Ajv2020().compile({
  type: 'object',
  required: ['Timestamp', 'CloudWatchMetrics'],
  additionalProperties: false,
  properties: {
    Timestamp: { type: 'integer' },
    CloudWatchMetrics: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['Namespace', 'Dimensions', 'Metrics'],
        additionalProperties: false,
        properties: {
          Namespace: { type: 'string', minLength: 1, maxLength: 1024, pattern: '^[\\w.#:/-]+$' },
          Dimensions: {
            type: 'array',
            minItems: 1,
            items: { type: 'array', maxItems: 30, items: { type: 'string', minLength: 1, maxLength: 250 } },
          },
          Metrics: {
            type: 'array',
            minItems: 1,
            maxItems: 100,
            items: {
              type: 'object',
              required: ['Name', 'Unit'],
              additionalProperties: false,
              properties: {
                Name: { type: 'string', minLength: 1, maxLength: 1024 },
                Unit: { enum: UNITS },
              },
            },
          },
        },
      },
    },
  },
});

interface Directive {
  Dimensions: string[][];
  Metrics: { Name: string; Unit: string }[];
}

function directivesOf(line: Record<string, unknown>): Directive[] {
  const { _aws } = line;
  if (_aws === undefined) return [];
  expect(isMetadata(_aws), JSON.stringify(isMetadata.errors)).toBe(true);
  return (_aws as { CloudWatchMetrics: Directive[] }).CloudWatchMetrics;
}

/** `dimension=value metric number unit` for each metric that CloudWatch would record from a log line. */
function metricsOf(event: LogEvent): string[] {
  const line = withMetrics(event, 'feedmill-dev', NOW);
  return directivesOf(line).flatMap(({ Dimensions, Metrics }) =>
    Dimensions.flatMap((set) =>
      Metrics.map(
        ({ Name, Unit }) =>
          `${set.map((name) => `${name}=${line[name]}`).join(',')} ${Name} ${line[Name]} ${Unit}`,
      ),
    ),
  );
}

it.each<[string, LogEvent, string[]]>([
  [
    'a submission',
    { event: 'request', feed: 'world', submissions_created: 1, table_reads: 3 },
    ['event=request submissions_created 1 Count'],
  ],
  [
    'a held article',
    { event: 'request', feed: 'world', submissions_near_duplicate: 1 },
    ['event=request submissions_near_duplicate 1 Count', 'feed=world submissions_near_duplicate 1 Count'],
  ],
  [
    'a batch of changes',
    {
      event: 'publish',
      records: 9,
      stream_age_ms: 5_100,
      renders: 2,
      puts: 8,
      puts_skipped: 16,
      failures: 0,
    },
    [
      'event=publish stream_age_ms 5100 Milliseconds',
      'event=publish renders 2 Count',
      'event=publish puts 8 Count',
      'event=publish puts_skipped 16 Count',
      'event=publish failures 0 Count',
    ],
  ],
  ['a read request', { event: 'request', feed: 'world', table_reads: 2, duration_ms: 4 }, []],
  ['an event without metrics', { event: 'erase', feed: 'world', steps: 4 }, []],
])('CloudWatch reads the metrics of %s', (_, event, metrics) => {
  expect(metricsOf(event)).toEqual(metrics);
});

it('withMetrics changes a log line only by the member _aws', () => {
  const event = { event: 'release', released: 3, duration_ms: 12 };
  const { _aws, ...rest } = withMetrics(event, 'feedmill-dev', NOW);
  expect(rest).toEqual(event);
  expect(_aws).toMatchObject({ Timestamp: NOW });
});

const fields = [...new Set(Object.values(METRICS).flatMap(Object.keys))];
const values = fc.oneof(fc.integer(), fc.double(), fc.string(), fc.boolean(), fc.constant(undefined));
const events = fc
  .tuple(
    fc.constantFrom(...Object.keys(METRICS), 'erase', 'constructor'),
    fc.dictionary(fc.constantFrom(...fields, 'feed', 'other'), values),
  )
  .map(([event, rest]): LogEvent => ({ ...rest, event }));

it('metrics are fields with numbers, and dimensions are fields with text', () => {
  fc.assert(
    fc.property(events, (event) => {
      const line = JSON.parse(JSON.stringify(withMetrics(event, 'feedmill-dev', NOW)));
      for (const { Dimensions, Metrics } of directivesOf(line)) {
        for (const name of Dimensions.flat()) expect(typeof line[name]).toBe('string');
        for (const { Name } of Metrics) expect(Number.isFinite(line[Name])).toBe(true);
      }
    }),
  );
});
