import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');

/** A hash of all code that renders files: the core and its packages. If it changes, the rebuild compares all files. */
export function hashOfRenderers(): string {
  const hash = createHash('sha256');
  for (const file of [...globSync('shared/**/*.ts', { cwd: ROOT }).sort(), 'package-lock.json'])
    hash.update(`${file}\0`).update(readFileSync(join(ROOT, file)));
  return hash.digest('base64url').slice(0, 16);
}
