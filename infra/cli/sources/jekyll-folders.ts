import type { ContentFolder } from './content-place.ts';
import type { Fields } from './inherited-fields.ts';

/**
 * The folders of a site of Jekyll whose paths are not part of addresses: `source`, and `collections_dir` in it. Most
 * sites have neither. https://jekyllrb.com/docs/configuration/options/
 */
export function jekyllFolders({ source, collections_dir: collections }: Fields): ContentFolder[] {
  const root = pathIn(source);
  const ofCollections = pathIn(collections);
  const paths = [ofCollections && [root, ofCollections].filter(Boolean).join('/'), root];
  return paths.filter((path) => path !== '').map((path) => ({ path }));
}

/** A folder below the folder of the site, without `./` and `/` around it; empty if it is the folder of the site. */
function pathIn(folder: unknown): string {
  const path = typeof folder === 'string' ? folder.trim().replaceAll(/^(?:\.?\/)+|\/+$/g, '') : '';
  return path === '.' || path.startsWith('..') ? '' : path;
}
