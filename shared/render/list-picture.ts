import { parseXml } from '@rgrove/parse-xml';
import type { Article } from '#shared/model/article.ts';
import { uri } from './uri.ts';

/** Well-formed, with `>` escaped. */
const IMAGE_TAG = /<img [^>]*\/>/g;
/** Pixels; smaller ones are symbols. */
const MIN_SIDE = 100;
/** Examined ones. */
const MAX_IMAGES = 20;

type Attributes = Readonly<Record<string, string>>;

function attributesOf(tag: string): Attributes {
  try {
    return parseXml(tag).root?.attributes ?? {};
  } catch {
    // Stored by an older release: not well-formed.
    return {};
  }
}

const isLarge = ({ width, height }: Attributes): boolean =>
  [width, height].every((side) => side === undefined || !(Number(side) < MIN_SIDE));

/**
 * The picture in a list: `image`, else the first large one.
 *
 * @returns absolute address and alternative text, which can be empty
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
