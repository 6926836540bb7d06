import { childrenOf, textOf } from './xml-content.ts';
import type { XmlElement } from './xml-items.ts';

/**
 * The maximum number of posts that wait. In an export without attachments, each post with a featured image would wait
 * until the end of the file.
 */
const MAX_WAITING = 500;
/** The maximum depth of reusable blocks within reusable blocks. */
const MAX_NESTED = 3;

const REUSABLE = /<!-- wp:block \{[^{}]{0,200}"ref":(\d{1,18})[^{}]{0,200}\} \/-->/g;

/**
 * The pictures and the reusable blocks of a WordPress export, which are items of their own. A post waits until the
 * items that it refers to have been read.
 */
export class WordpressParts {
  readonly #images = new Map<string, string>();
  readonly #blocks = new Map<string, string>();
  #waiting: XmlElement[] = [];

  /** @returns the posts that are complete now */
  add(element: XmlElement): XmlElement[] {
    const type = textOf(element, 'wp:post_type') ?? 'post';
    const id = textOf(element, 'wp:post_id') ?? '';
    const url = textOf(element, 'wp:attachment_url');
    if (type === 'attachment' && url !== undefined) this.#images.set(id, url);
    else if (type === 'wp_block' && textOf(element, 'wp:status') === 'publish')
      this.#blocks.set(id, textOf(element, 'content:encoded') ?? '');
    else {
      if (this.missingOf(element).length === 0) return [element];
      this.#waiting.push(element);
      return this.#waiting.length > MAX_WAITING ? this.#waiting.splice(0, 1) : [];
    }
    const complete = this.#waiting.filter((post) => this.missingOf(post).length === 0);
    if (complete.length > 0) this.#waiting = this.#waiting.filter((post) => !complete.includes(post));
    return [...complete, element];
  }

  /** The posts that name an item that is not in the file. */
  rest(): XmlElement[] {
    return this.#waiting.splice(0);
  }

  /** What a post names but no item of the export has, for the report. */
  missingOf(post: XmlElement): string[] {
    const image = thumbnailOf(post);
    const blocks = this.content(post).matchAll(REUSABLE);
    return [
      ...(image === undefined || this.#images.has(image) ? [] : [`featured image (attachment ${image})`]),
      ...new Set([...blocks].map(([, ref]) => `reusable block ${ref}`)),
    ];
  }

  imageOf(post: XmlElement): string | undefined {
    return this.#images.get(thumbnailOf(post) ?? '');
  }

  /** The content of a post, with the reusable blocks that were read. */
  content(post: XmlElement): string {
    let content = textOf(post, 'content:encoded') ?? '';
    for (let level = 0; level < MAX_NESTED; level += 1)
      content = content.replace(REUSABLE, (mark, ref) => this.#blocks.get(ref) ?? mark);
    return content;
  }
}

function thumbnailOf(post: XmlElement): string | undefined {
  const id = metaOf(post, '_thumbnail_id');
  return id === undefined || !/^[1-9]\d*$/.test(id) ? undefined : id;
}

/** A value of `wp:postmeta`; undefined if the post does not have the key. */
export function metaOf(post: XmlElement, key: string): string | undefined {
  const meta = childrenOf(post, 'wp:postmeta').find((one) => textOf(one, 'wp:meta_key') === key);
  return meta === undefined ? undefined : textOf(meta, 'wp:meta_value');
}
