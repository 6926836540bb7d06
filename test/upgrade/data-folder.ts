import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Only these files of a data folder are kept. All other files are created again at the next start. */
export const STORES = ['dynamodb.sqlite', 's3.sqlite'] as const;

/** The environment in which a data folder is made. */
export const ENVIRONMENT = {
  FEEDMILL_URL: 'https://feeds.example',
  FEEDMILL_ADMIN_TOKEN: 'the-admin-token-of-the-upgrade-test',
} as const;

/** Unpacks the data folder of a release into a temporary folder. */
export function unpackDataFolder(folder: string): string {
  const data = mkdtempSync(join(tmpdir(), 'feedmill-upgrade-'));
  for (const name of STORES)
    writeFileSync(join(data, name), gunzipSync(readFileSync(join(folder, `${name}.gz`))));
  return data;
}
