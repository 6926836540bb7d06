import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** What a data folder is made of that has to be kept; all else is made at the next start. */
export const STORES = ['dynamodb.sqlite', 's3.sqlite'] as const;

/** Under these a data folder is made. */
export const ENVIRONMENT = {
  FEEDMILL_URL: 'https://feeds.example',
  FEEDMILL_ADMIN_TOKEN: 'the-admin-token-of-the-upgrade-test',
} as const;

/** A data folder as a release left it, in a folder of its own. */
export function unpackDataFolder(folder: string): string {
  const data = mkdtempSync(join(tmpdir(), 'feedmill-upgrade-'));
  for (const name of STORES)
    writeFileSync(join(data, name), gunzipSync(readFileSync(join(folder, `${name}.gz`))));
  return data;
}
