import type { ArticleFields } from './article-fields.ts';
import type { SourceArticle } from './source.ts';
import { childOf, childrenOf, textOf } from './xml-content.ts';
import type { XmlElement } from './xml-items.ts';

/** Media types by the attribute `medium`, for files without a media type. */
const MEDIUM_TYPES: Readonly<Record<string, string>> = {
  image: 'image/jpeg',
  audio: 'audio/mpeg',
  video: 'video/mp4',
};
/** The player in the feeds of YouTube, which browsers and readers do not support any more. */
const FLASH = 'application/x-shockwave-flash';

/** The elements of an item that can have elements of Media RSS: the item and its groups. */
const groupsIn = (item: XmlElement): XmlElement[] => [item, ...childrenOf(item, 'media:group')];

/** The address of the picture of an item, of a group in it, or of the preview of a file. */
export function pictureIn(item: XmlElement): string | undefined {
  const own = childOf(item, 'itunes:image', 'media:thumbnail');
  const [preview] = groupsIn(item)
    .flatMap((group) => [group, ...childrenOf(group, 'media:content')])
    .flatMap((element) => childrenOf(element, 'media:thumbnail'));
  const { href, url } = (own ?? preview)?.attributes ?? {};
  return href ?? url;
}

/** The files of Media RSS as attachments. The title of a file is its own, not that of the item. */
export function mediaFiles(
  item: XmlElement,
  fields: ArticleFields,
): NonNullable<SourceArticle['attachments']> {
  return groupsIn(item)
    .flatMap((group) => childrenOf(group, 'media:content'))
    .filter(({ attributes }) => attributes.type !== FLASH)
    .flatMap((file) => {
      const { url, type, medium, fileSize: size, duration: seconds } = file.attributes;
      const title = textOf(file, 'media:title', 'media:description');
      return fields.attachment({
        url,
        type: type ?? MEDIUM_TYPES[medium ?? ''],
        size,
        seconds,
        ...(title && { title }),
      });
    });
}
