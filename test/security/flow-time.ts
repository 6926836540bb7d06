import type { Article } from '#shared/model/article.ts';
import { Problem } from '#shared/model/problem.ts';
import { loadConverters } from '#shared/normalise/converters.ts';
import { prepare } from '#shared/pipeline/submit/prepare.ts';
import { readSubmission } from '#shared/read/read-submission.ts';
import { renderArticlePage } from '#shared/render/article-page.ts';
import { renderDocuments } from '#shared/render/documents.ts';
import { fitEntries } from '#shared/render/fit-entries.ts';
import { anArticle, aView } from '../documents/a-view.ts';
import type { WorstCase } from './worst-cases.ts';

const RECEIVED_AT = '2026-03-02T07:31:00.000Z';

/**
 * Measures the processing of a body from its bytes to the files in every format.
 * @returns milliseconds of CPU time, without waiting for other processes
 */
export async function flowTime({ type, make }: WorstCase, bytes: number): Promise<number> {
  const body = Buffer.from(make(bytes));
  const before = process.cpuUsage();
  await flow(body, type);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

async function flow(bytes: Uint8Array, contentType: string): Promise<void> {
  try {
    const query = new URLSearchParams();
    const draft = await readSubmission({
      bytes,
      contentType,
      contentEncoding: undefined,
      query,
      receivedAt: RECEIVED_AT,
    });
    const { content } = prepare(draft, RECEIVED_AT, {
      publisher: 'desk',
      ...(await loadConverters(draft)),
    });
    const { url: _, summary: __, ...plain } = anArticle();
    const article: Article = { ...plain, ...content };
    renderDocuments(fitEntries(aView({ entries: [article] })));
    renderArticlePage({ article, feed: aView().feed, publicUrl: 'https://feeds.example' });
  } catch (error) {
    // A refusal of the body is accepted, because only the time is measured.
    if (!(error instanceof Problem)) throw error;
  }
}
