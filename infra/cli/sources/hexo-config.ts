import type { ContentFolder } from './content-place.ts';
import type { Fields } from './inherited-fields.ts';

/** Settings of Hexo for the names of posts. https://hexo.io/docs/configuration */
export interface HexoNames {
  /** Whether the names of files begin with a date that is not part of the title. */
  hasDates: boolean;
  /** The category of a post without a category, in `:category`. */
  defaultCategory: string;
}

export const hexoNamesIn = (fields: Fields): HexoNames => ({
  hasDates: String(fields.new_post_name ?? '').includes(':year'),
  defaultCategory: String(fields.default_category ?? 'uncategorized'),
});

/** The folder of the posts. Other pages are not in the feed of Hexo. */
export const hexoFolders = ({ source_dir: folder }: Fields): ContentFolder[] => [
  { path: `${typeof folder === 'string' && folder !== '' ? folder : 'source'}/_posts` },
];

/** The pattern of addresses, without the ending that `pretty_urls` removes. */
export function hexoPermalink({ permalink, pretty_urls: pretty }: Fields): string {
  const pattern = typeof permalink === 'string' && permalink !== '' ? permalink : ':year/:month/:day/:title/';
  const { trailing_index: index, trailing_html: html } = Object(pretty);
  const withoutIndex = String(index) === 'false' ? pattern.replace(/\/index\.html$/, '/') : pattern;
  return String(html) === 'false' ? withoutIndex.replace(/\.html$/, '') : withoutIndex;
}
