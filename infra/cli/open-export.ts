import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from './files-in.ts';
import { readText } from './read-text.ts';
import { leftOutFile } from './sources/left-out.ts';
import { isMediumStory, mediumStory } from './sources/medium-export.ts';
import type { SourceEvent, SourceOptions } from './sources/source.ts';
import { SourceIdsOf } from './sources/source-ids.ts';
import { readSubstackExport, SUBSTACK_LIST } from './sources/substack-export.ts';

/** The unpacked exports that are a folder with a file for each post. */
type FolderExport = 'substack' | 'medium';

/** Recognises an unpacked export of Substack or Medium; undefined for any other folder. */
export async function folderExportIn(folder: string): Promise<FolderExport | undefined> {
  if (existsSync(join(folder, SUBSTACK_LIST)) && listIn(folder).includes('post_id')) return 'substack';
  const [first] = await storiesIn(folder);
  const read = first === undefined ? undefined : readText(join(folder, first));
  return read !== undefined && 'text' in read && isMediumStory(read.text) ? 'medium' : undefined;
}

export async function* openExport(
  folder: string,
  kind: FolderExport,
  options: SourceOptions,
): AsyncGenerator<SourceEvent> {
  if (kind === 'substack') {
    yield* readSubstackExport(listIn(folder), (file) => readText(join(folder, file)), options);
    return;
  }
  const { url } = options;
  yield { kind: 'feed', feed: { format: 'medium', ...(url !== undefined && { home_page_url: url }) } };
  const ids = new SourceIdsOf();
  for (const file of await storiesIn(folder)) {
    const read = readText(join(folder, file));
    if ('text' in read) yield* mediumStory(file, read.text, ids);
    else yield leftOutFile(file, read.reason);
  }
}

/** The stories of Medium. The folder can be that of the export or that of its posts. */
function storiesIn(folder: string): Promise<string[]> {
  return filesIn(folder, existsSync(join(folder, 'posts')) ? 'posts/*.html' : '*.html');
}

/** The list of the posts of Substack, read without the limit for a file with one article. */
const listIn = (folder: string): string => readFileSync(join(folder, SUBSTACK_LIST), 'utf8');
