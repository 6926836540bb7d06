import { parseXml } from '@rgrove/parse-xml';
import type { Article } from '#shared/model/article.ts';
import { uri } from './uri.ts';

/** A tag of stored HTML, in which `>` of a value is escaped, and which is well-formed XML by itself. */
const IMAGE_TAG = /<img [^>]*\/>/g;
/** Pixels: smaller ones are signs in the text. */
const MIN_SIDE = 100;
/** Looked at, in articles that are mostly pictures. */
const MAX_IMAGES = 20;

type Attributes = Readonly<Record<string, string>>;

function attributesOf(tag: string): Attributes {
  try {
    return parseXml(tag).root?.attributes ?? {};
  } catch {
    // Stored by an older release, and not well-formed: the list does without the picture.
    return {};
  }
}

const isLarge = ({ width, height }: Attributes): boolean =>
  [width, height].every((side) => side === undefined || !(Number(side) < MIN_SIDE));

/**
 * The picture that stands beside an article in a list: its `image`, else the first large one of its content.
 *
 * @returns its absolute address and its alternative text, which is empty where the article has none
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
