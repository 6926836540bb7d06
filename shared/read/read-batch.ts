import type { Draft } from '#shared/model/draft.ts';
import { Problem } from '#shared/model/problem.ts';
import { LIMITS } from '#shared/settings.ts';
import { decodeUtf8, refuseOtherMarks } from './body/decode-utf8.ts';
import { unpack } from './body/unpack.ts';
import { acceptedMediaType, type RawBody } from './body.ts';
import { bodyHash } from './body-hash.ts';
import { readJsonArticle } from './json.ts';

const BATCH_TYPE = 'application/x-ndjson';

/** One line of a batch; `line` counts from 1, empty lines too. */
export type BatchLine = { line: number; draft: Draft } | { line: number; problem: Problem };

const LF = 0x0a;
/** White space of JSON (RFC 8259 §2); a line with nothing else is skipped. */
const WHITE_SPACE = new Set([0x09, 0x0d, 0x20]);

/** Splits bytes: only LF ends a line of NDJSON, but text functions also split at U+2028. */
function* linesOf(bytes: Uint8Array): Generator<{ line: number; bytes: Uint8Array }> {
  for (let start = 0, line = 1; start < bytes.length; line++) {
    const found = bytes.indexOf(LF, start);
    const end = found === -1 ? bytes.length : found;
    const content = bytes.subarray(start, end);
    if (content.some((byte) => !WHITE_SPACE.has(byte))) yield { line, bytes: content };
    start = end + 1;
  }
}

function readLine(bytes: Uint8Array): Draft {
  if (bytes.length > LIMITS.maxBodyBytes) {
    throw new Problem('too-large', `The line is larger than ${LIMITS.maxBodyBytes} bytes.`);
  }
  const text = decodeUtf8(bytes);
  return { ...readJsonArticle(text, 'line'), body_hash: bodyHash('application/json', text) };
}

/**
 * Reads each line of a batch as an article or as its problem.
 *
 * @returns the lines in order, without the empty ones
 * @throws {Problem} for the whole batch: `unsupported-media-type`, `too-large` (bytes, or lines),
 *   `unreadable` (invalid compression, or no lines)
 */
export function readBatch(body: RawBody): BatchLine[] {
  acceptedMediaType(body.contentType, [BATCH_TYPE]);
  const bytes = unpack(body, LIMITS.maxBatchBytes);
  // Without this check every line of UTF-16 would fail, and only the first line would say why.
  refuseOtherMarks(bytes);
  const lines = linesOf(bytes)
    .take(LIMITS.maxBatchLines + 1)
    .toArray();
  if (lines.length === 0)
    throw new Problem('unreadable', 'The batch has no lines: send one JSON article per line.');
  if (lines.length > LIMITS.maxBatchLines) {
    throw new Problem('too-large', `A batch may have at most ${LIMITS.maxBatchLines} lines: split it.`);
  }
  return lines.map(({ line, bytes }) => {
    try {
      return { line, draft: readLine(bytes) };
    } catch (problem) {
      if (problem instanceof Problem) return { line, problem };
      throw problem;
    }
  });
}
