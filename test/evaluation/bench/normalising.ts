import sanitizeHtml from 'sanitize-html';
import { prepare } from '#shared/pipeline/submit/prepare.ts';
import { readSubmission } from '#shared/read/read-submission.ts';
import { sanitiseAndRead } from '#shared/text/sanitise-html.ts';
import { benchDraft } from './articles.ts';
import type { Row } from './finding.ts';
import { interleaved, processorMillisecondsOf, ratiosOf } from './interleaved.ts';

const ARTICLES = 100;
/** The number of times that a round normalises all articles. */
const TIMES = 10;
const WARM_UP = 50;
const RECEIVED_AT = '2026-03-01T12:00:00.000Z';

/** Everything from the bytes of a submission to the first table access: read, normalise, sketch, hash. */
async function ours(bytes: Uint8Array): Promise<void> {
  const contentType = 'application/json';
  const query = new URLSearchParams();
  const draft = await readSubmission({
    bytes,
    contentType,
    contentEncoding: undefined,
    query,
    receivedAt: RECEIVED_AT,
  });
  prepare(draft, RECEIVED_AT, { publisher: 'desk' });
}

function bare(bytes: Uint8Array): string {
  return sanitizeHtml(JSON.parse(Buffer.from(bytes).toString('utf8')).content_html);
}

/** The least work that is necessary before publishing: safe HTML, and the same content as text. */
function safe(bytes: Uint8Array): unknown {
  return sanitiseAndRead(JSON.parse(Buffer.from(bytes).toString('utf8')).content_html);
}

/** The cost of a submission before the first table access, divided by the cost of `bare`. */
export const normalising: Row = async (rounds) => {
  const bodies = Array.from({ length: ARTICLES }, (_, n) =>
    Buffer.from(JSON.stringify(benchDraft(n, 'normalise'))),
  );
  const each = async (work: (bytes: Uint8Array) => unknown, times: number) => {
    for (let time = 0; time < times; time++) for (const bytes of bodies) await work(bytes);
  };
  // The warm-up compiles the code of all sides.
  for (const work of [ours, safe, bare]) await each(work, WARM_UP);
  const measured = await interleaved(rounds, {
    ours: () => processorMillisecondsOf(() => each(ours, TIMES)),
    safe: () => processorMillisecondsOf(() => each(safe, TIMES)),
    bare: () => processorMillisecondsOf(() => each(bare, TIMES)),
  });
  return [
    {
      what: 'read, normalise, hash an article of 3 KB',
      against: 'JSON.parse + sanitize-html of the same article',
      ratios: ratiosOf(measured.ours, measured.bare),
      goal: { atMost: 5 },
    },
    {
      what: '  floor: repaired, sanitised, and read as text',
      against: 'the same',
      ratios: ratiosOf(measured.safe, measured.bare),
    },
  ];
};
