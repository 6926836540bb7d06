import { canonicalLanguage, languageFault } from '#shared/model/language-tag.ts';
import type { Faults } from './faults.ts';

/** A language tag (BCP 47) in its canonical case; adds a fault at `/language` if it is not well-formed. */
export function languageTag(raw: string | undefined, faults: Faults): string | undefined {
  if (raw === undefined) return undefined;
  const tag = raw.trim();
  const canonical = canonicalLanguage(tag);
  const fault = canonical === undefined ? languageFault(tag) : undefined;
  if (fault !== undefined) faults.add('/language', fault);
  return canonical;
}
