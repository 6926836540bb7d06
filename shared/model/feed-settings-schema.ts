import * as z from 'zod/mini';
import { LIMITS } from '#shared/settings.ts';
import { field, language, listOf, nameOf, textOf, webAddress } from './field-schemas.ts';
import { authorSchema } from './submission.ts';

/** What a publisher says of a feed. A `PUT` replaces all of it, so what is left out is gone. */
export const feedSettingsSchema = z.strictObject({
  title: nameOf(LIMITS.maxTitleCharacters),
  description: field(textOf(LIMITS.maxSummaryCharacters)),
  home_page_url: field(webAddress()),
  language: field(language()),
  authors: field(listOf(authorSchema, { max: LIMITS.maxAuthors })),
  icon: field(webAddress()),
  rights: field(textOf(LIMITS.maxRightsCharacters)),
  near_duplicates: z._default(z.enum(['flag', 'reject', 'allow']), 'flag'),
});
