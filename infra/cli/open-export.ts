import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from './files-in.ts';
import { isMediumStory, mediumStory } from './sources/medium-export.ts';
import type { SourceEvent, SourceOptions } from './sources/source.ts';
import { SourceIdsOf } from './sources/source-ids.ts';
import { readSubstackExport, SUBSTACK_LIST } from './sources/substack-export.ts';

/** The unpacked exports that are a folder with a file for each post. */
type FolderExport = 'substack' | 'medium';

/** Recognises an unpacked export of Substack or Medium; undefined for any other folder. */
export async function folderExportIn(folder: string): Promise<FolderExport | undefined> {
  const isSubstack =
    existsSync(join(folder, SUBSTACK_LIST)) && textIn(folder, SUBSTACK_LIST).includes('post_id');
  if (isSubstack) return 'substack';
  const [first] = await storiesIn(folder);
  return first !== undefined && isMediumStory(textIn(folder, first)) ? 'medium' : undefined;
}

/** Reads an unpacked export. */
export async function* openExport(
  folder: string,
  kind: FolderExport,
  options: SourceOptions,
): AsyncGenerator<SourceEvent> {
  if (kind === 'substack') {
    const readPost = (file: string) => (existsSync(join(folder, file)) ? textIn(folder, file) : undefined);
    yield* readSubstackExport(textIn(folder, SUBSTACK_LIST), readPost, options);
    return;
  }
  const { url } = options;
  yield { kind: 'feed', feed: { format: 'medium', ...(url !== undefined && { home_page_url: url }) } };
  const ids = new SourceIdsOf();
  for (const file of await storiesIn(folder)) yield* mediumStory(file, textIn(folder, file), ids);
}

/** The stories of Medium. The folder can be that of the export or that of its posts. */
function storiesIn(folder: string): Promise<string[]> {
  return filesIn(folder, existsSync(join(folder, 'posts')) ? 'posts/*.html' : '*.html');
}

const textIn = (folder: string, file: string): string => readFileSync(join(folder, file), 'utf8');
