import { describe, expect, it } from 'vitest';
import { articleJson } from '#shared/http/article-json.ts';
import { LIMITS } from '#shared/settings.ts';
import { anArticle } from '../../documents/a-view.ts';

const now = '2026-03-04T05:06:07.000Z';
const MiB = 1_024 * 1_024;

describe('an article of an older release', () => {
  it.each<[string, Parameters<typeof anArticle>[0], string[] | undefined]>([
    [
      'below the limit of an answer is complete',
      { content_html: 'a'.repeat(2 * MiB), content_text: 'a'.repeat(2 * MiB) },
      undefined,
    ],
    [
      'above the limit has no `content_text`',
      { content_html: 'a'.repeat(4 * MiB), content_text: 'a'.repeat(4 * MiB) },
      ['content_text'],
    ],
    [
      'with HTML above the limit has no content',
      { content_html: 'a'.repeat(31 * MiB), content_text: 'a', extensions: { _note: 'n' } },
      ['content_html', 'content_text', '_note'],
    ],
  ])('%s', (_, fields, omitted) => {
    const json = articleJson(anArticle(fields), now);
    expect(JSON.stringify(json).length).toBeLessThanOrEqual(LIMITS.maxAnswerBytes);
    expect(json._feedmill).toMatchObject({ revision: expect.any(Number) });
    expect((json._feedmill as { omitted?: string[] }).omitted).toEqual(omitted);
    for (const name of omitted ?? []) expect(json).not.toHaveProperty(name);
  });
});
