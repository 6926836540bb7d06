import type * as z from 'zod/mini';
import type { Author } from '#shared/model/article.ts';
import type { authorSchema } from '#shared/model/submission.ts';
import { withoutNulls } from './without-nulls.ts';

/** Drops authors without name, URL and avatar, which some programs write for "no author". */
export function submittedAuthors(authors: readonly z.infer<typeof authorSchema>[]): Author[] {
  return authors
    .map((author): Author => (typeof author === 'string' ? { name: author } : withoutNulls(author)))
    .filter(({ name = '', url = '', avatar = '' }) => `${name}${url}${avatar}`.trim() !== '');
}
