import * as z from 'zod/mini';
import { LIMITS } from '#shared/settings.ts';
import { field, listOf, nameOf, textOf, webAddress } from './field-schemas.ts';
import { authorSchema } from './submission.ts';

/** RFC 5646 §2.1, as far as ECMA-402 knows it: `en-GB`, `zh-Hant`, not `en_GB` or `English`. */
function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** What a publisher says of a feed. A `PUT` replaces all of it, so what is left out is gone. */
export const feedSettingsSchema = z.strictObject({
  title: nameOf(LIMITS.maxTitleCharacters),
  description: field(textOf(LIMITS.maxSummaryCharacters)),
  home_page_url: field(webAddress()),
  language: field(
    z
      .string()
      .check(
        z.refine(isLanguage, { error: 'must be a language tag (BCP 47), such as en or pt-BR' }),
        z.meta({ pattern: '^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$' }),
      ),
  ),
  authors: field(listOf(authorSchema, { max: LIMITS.maxAuthors })),
  icon: field(webAddress()),
  near_duplicates: z._default(z.enum(['flag', 'reject', 'allow']), 'flag'),
});
