import type { Article } from '#shared/model/article.ts';
import type { Outcome } from '#shared/model/outcome.ts';
import { lateVersionHint } from './hint.ts';

const NUMBER = /^\d{1,15}$/;

/** Whether a version is earlier than the stored version; false if one of them is not a number. */
export function isEarlierVersion(version = '', stored = ''): boolean {
  return NUMBER.test(version) && NUMBER.test(stored) && Number(version) < Number(stored);
}

/** The outcome of a version that arrives after a later version was stored. */
export function lateVersion(article: Article): Outcome {
  return { outcome: 'unchanged', article, hint: lateVersionHint(article) };
}
