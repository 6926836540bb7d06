import { canonicalLanguage } from '#shared/model/language-tag.ts';
import type { Faults } from './faults.ts';

/** A language tag (BCP 47) in its canonical case; a fault at `/language` where it is not well-formed. */
export function languageTag(raw: string | undefined, faults: Faults): string | undefined {
  if (raw === undefined) return undefined;
  const language = canonicalLanguage(raw.trim());
  if (language === undefined) faults.add('/language', 'must be a language tag (BCP 47), such as en or pt-BR');
  return language;
}
