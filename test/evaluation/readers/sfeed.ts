import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Reader, type ShownItem, type Subscription, versionOf } from './reader.ts';
import { linesOf, runProgram } from './run-program.ts';

const ESCAPES: Record<string, string> = { '\\n': '\n', '\\t': '\t', '\\\\': '\\' };

/**
 * Parses a line of the file that sfeed writes (sfeed(5)): timestamp, title, link, content, type of content,
 * id, author, enclosure, categories.
 */
function itemOf(line: string): ShownItem {
  const [, title = '', , content = '', , guid = ''] = line.split('\t');
  return { guid, title, text: content.replaceAll(/\\[nt\\]/g, (pair) => ESCAPES[pair] ?? pair) };
}

/**
 * Runs sfeed_update. This script fetches a feed with curl, and stores one line for each different set of id, title and
 * link.
 *
 * @param keepsEtag whether sfeed's settings contain a function `fetch` that stores the ETag, as sfeed's README
 *   advises
 */
export function sfeed({ folder, url, format }: Subscription, keepsEtag: boolean): Reader | undefined {
  // sfeed_update has no option that prints its version.
  const version = versionOf('dpkg-query', '-W', '-f', ['$', '{Version}\n'].join(''), 'sfeed');
  if (version === undefined || format === 'json') return undefined;
  const settings = [`sfeedpath="${folder}/feeds"`, `feeds() { feed ours "${url}"; }`];
  const kept = join(folder, 'etag');
  const fetching = `curl -f -s -m 15 --compressed --etag-save "${kept}" --etag-compare "${kept}" "$2"`;
  if (keepsEtag) settings.push(`fetch() { ${fetching}; }`);
  writeFileSync(join(folder, 'sfeedrc'), `${settings.join('\n')}\n`);
  const file = join(folder, 'feeds', 'ours');
  return {
    name: keepsEtag ? 'sfeed, ETag kept' : 'sfeed',
    version,
    format,
    edits: 'a line for each title',
    forgets: false,
    validators: keepsEtag ? ['if-none-match'] : [],
    poll: async () => {
      const { code, stderr } = await runProgram('sfeed_update', ['sfeedrc'], folder);
      return [...(code === 0 ? [] : [`ended with ${code}`]), ...linesOf(stderr)];
    },
    shown: async () => (existsSync(file) ? linesOf(readFileSync(file, 'utf8')).map(itemOf) : []),
  };
}
