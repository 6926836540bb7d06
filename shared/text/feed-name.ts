import { withAsciiLetters } from './ascii-letters.ts';
import { streamSafe } from './stream-safe.ts';

/** Names of feeds that the API accepts. */
export const FEED_NAME = /^(?!-)[a-z0-9-]{1,64}(?<!-)$/;

const MAX_CHARACTERS = 64;

/**
 * A name for a feed from its title: Latin letters without accents, digits and hyphens; empty if the title has
 * none.
 */
export function feedNameOf(title: string): string {
  const letters = streamSafe(title).normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return withAsciiLetters(letters)
    .replaceAll(/(?<=[a-z])['’](?=[a-z])/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, MAX_CHARACTERS)
    .replaceAll(/^-+|-+$/g, '');
}
