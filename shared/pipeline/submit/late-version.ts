import type { Article } from '#shared/model/article.ts';
import type { Outcome } from '#shared/model/outcome.ts';

const NUMBER = /^\d{1,15}$/;

/** Whether a version is before another. Versions that are not both numbers cannot be compared. */
export function isEarlierVersion(version = '', stored = ''): boolean {
  return NUMBER.test(version) && NUMBER.test(stored) && Number(version) < Number(stored);
}

/** The outcome of a version that arrives after a later version was stored. */
export function lateVersion(article: Article): Outcome {
  const hint = `Not stored: the article ${article.id} has the later version ${article.version}. To correct it, send a higher version.`;
  return { outcome: 'unchanged', article, hint };
}
