import type * as z from 'zod/mini';
import type { Author } from '#shared/model/article.ts';
import { omitNullish } from '#shared/model/field-schemas.ts';
import type { authorSchema } from '#shared/model/submission.ts';

/** The authors of a body, without the empty ones that some programs write for "no author". */
export function submittedAuthors(authors: readonly z.infer<typeof authorSchema>[]): Author[] {
  return authors
    .map((author) => (typeof author === 'string' ? { name: author } : omitNullish(author)))
    .filter((author) => Object.values(author).some((value) => value !== undefined && value.trim() !== ''));
}
