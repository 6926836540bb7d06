import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..');

/** Files that normalise only texts of limited length: an alias, a tag, a word. */
const ONLY_SHORT_TEXTS: ReadonlySet<string> = new Set([
  'shared/model/alias.ts',
  'shared/model/timeline.ts',
  'shared/identify/tokens.ts',
]);

// Sorting combining marks takes quadratic time, so their number must be limited before a text is
// normalised.
it.each(globSync('{shared,lambdas}/**/*.ts', { cwd: ROOT }).filter((file) => !ONLY_SHORT_TEXTS.has(file)))(
  '%s normalises only text with a bounded number of combining marks',
  (file) => {
    const code = readFileSync(join(ROOT, file), 'utf8');
    expect(/\.normalize\(/.test(code) && !code.includes('streamSafe(')).toBe(false);
  },
);
