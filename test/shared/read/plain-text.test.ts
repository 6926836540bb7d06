import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Problem } from '#shared/model/problem.ts';
import { normalise } from '#shared/normalise/normalise.ts';
import { readPlainText } from '#shared/read/plain-text.ts';

/** The first line of a fixture has the expected fields of the text below it. */
interface Expected {
  receivedAt: string;
  url?: string;
  title: string;
  /** The start of the summary. Absent if there is none. */
  summary?: string;
  /** A day, or an instant if the time is certain. Absent if the text has no date. */
  date?: string;
  modified?: string;
  authors: string[];
  keep: string[];
  drop: string[];
}

const fixtures = globSync('test/fixtures/raw-texts/*.txt').map((path) => {
  const [head = '', ...body] = readFileSync(path, 'utf8').split('\n---\n');
  const expected: Expected = JSON.parse(head);
  return { name: basename(path, '.txt'), expected, text: body.join('\n---\n') };
});

describe.each(fixtures)('$name', ({ expected, text }) => {
  const draft = readPlainText(text, { receivedAt: expected.receivedAt, url: expected.url });
  const { content } = normalise(draft, { receivedAt: expected.receivedAt });

  it('has the fields of its first line', () => {
    expect(content.title).toBe(expected.title);
    expect(content.authors.map(({ name }) => name)).toEqual(expected.authors);
    expect(draft.summary?.slice(0, expected.summary?.length)).toBe(expected.summary);
    const date = content.date_inferred ? undefined : content.date_published.replace('.000Z', 'Z');
    expect(expected.date?.includes('T') ? date : date?.slice(0, 10)).toBe(expected.date);
    expect(content.date_modified?.slice(0, 10)).toBe(expected.modified);
  });

  it.each(expected.keep)('keeps %s', (kept) => {
    expect(`${draft.summary ?? ''}\n${content.content_text}`).toContain(kept);
  });

  it.each(expected.drop)('drops %s', (dropped) => {
    expect(content.content_text).not.toContain(dropped);
  });
});

it('readPlainText gives a valid article or an error, for any text', () => {
  const pieces = [
    ...[
      'By A B',
      'By A, B, C, D and E',
      '5 May 2025',
      'Updated 3:15pm, 5 May 2025',
      'Read more: x',
      'Photo: A',
      '…',
      '(dpa)',
    ],
    ...[
      'The tide came in at noon and covered the road between the villages.',
      '一つ目です。',
      'كتبت: سلمى',
      '\u200B',
      '\uD800',
      '9',
    ],
    ...['\n', '\n\n', ' ', ' | ', ' - ', ', '],
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 60 }), (parts) => {
      const draft = readPlainText(parts.join(''), { receivedAt: '2025-05-06T00:00:00Z' });
      try {
        normalise(draft, { receivedAt: '2025-05-06T00:00:00Z' });
      } catch (error) {
        expect(error instanceof Problem ? error.errors.map(({ pointer }) => pointer) : error).toEqual(['']);
      }
    }),
  );
});
