import { parseXml } from '@rgrove/parse-xml';
import type { Article } from '#shared/model/article.ts';
import { uri } from './uri.ts';

/** An `img` tag of stored HTML. Stored HTML is well-formed XML, and `>` in values is escaped. */
const IMAGE_TAG = /<img [^>]*\/>/g;
/** The minimum width and the minimum height of a picture in pixels; smaller pictures are symbols in the text. */
const MIN_SIDE = 100;
/** The maximum number of pictures that are examined. */
const MAX_IMAGES = 20;

type Attributes = Readonly<Record<string, string>>;

function attributesOf(tag: string): Attributes {
  try {
    return parseXml(tag).root?.attributes ?? {};
  } catch {
    // An older release stored HTML that is not well-formed. Then the list shows no picture.
    return {};
  }
}

const isLarge = ({ width, height }: Attributes): boolean =>
  [width, height].every((side) => side === undefined || !(Number(side) < MIN_SIDE));

/**
 * The picture next to an article in a list: its `image`, or else the first large picture of its content.
 *
 * @returns its absolute address and its alternative text, which is empty if the article has no such text
 */
export function listPicture({ image, content_html }: Article): { src: string; alt: string } | undefined {
  const tags = content_html.matchAll(IMAGE_TAG).take(MAX_IMAGES);
  const images = [...tags].map(([tag]) => attributesOf(tag));
  const found =
    image === undefined
      ? images.find((one) => uri(one.src) !== undefined && isLarge(one))
      : { src: image, alt: images.find(({ src }) => src === image)?.alt };
  const src = uri(found?.src);
  return src === undefined ? undefined : { src, alt: found?.alt ?? '' };
}
