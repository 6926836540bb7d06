import { escapeHtml } from '#shared/text/escape.ts';
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

/** A gallery of the classic editor: `[gallery columns="2" ids="12,13"]`. */
const GALLERY = /\[gallery\s[^[\]]{0,500}\]/g;
const GALLERY_IDS = /\s(?:ids|include)=["']?([\d,\s]{1,2000})/;

interface Picture {
  url: string;
  alternative: string;
  caption: string;
}

/**
 * The pictures and the reusable blocks of a WordPress export, which are items of their own. A post waits until the
 * items that it refers to have been read.
 */
export class WordpressParts {
  readonly #images = new Map<string, Picture>();
  readonly #blocks = new Map<string, string>();
  #waiting: XmlElement[] = [];

  /** @returns the posts that are complete now */
  add(element: XmlElement): XmlElement[] {
    const type = textOf(element, 'wp:post_type') ?? 'post';
    const id = textOf(element, 'wp:post_id') ?? '';
    const url = textOf(element, 'wp:attachment_url');
    if (type === 'attachment' && url !== undefined) this.#images.set(id, pictureIn(element, url));
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
    const content = this.content(post);
    const blocks = content.matchAll(REUSABLE);
    const gallery = [...content.matchAll(GALLERY)].flatMap(([mark]) => this.#missingIn(mark));
    return [
      ...(image === undefined || this.#images.has(image) ? [] : [`featured image (attachment ${image})`]),
      ...new Set([...blocks].map(([, ref]) => `reusable block ${ref}`)),
      ...new Set(gallery.map((id) => `picture of a gallery (attachment ${id})`)),
    ];
  }

  #missingIn(gallery: string): string[] {
    return idsIn(gallery).filter((id) => !this.#images.has(id));
  }

  imageOf(post: XmlElement): string | undefined {
    return this.#images.get(thumbnailOf(post) ?? '')?.url;
  }

  /** The content of a post, with the reusable blocks and the pictures of galleries that were read. */
  content(post: XmlElement): string {
    let content = textOf(post, 'content:encoded') ?? '';
    for (let level = 0; level < MAX_NESTED; level += 1)
      content = content.replace(REUSABLE, (mark, ref) => this.#blocks.get(ref) ?? mark);
    return content.replace(GALLERY, (mark) => {
      const pictures = idsIn(mark).flatMap((id) => this.#images.get(id) ?? []);
      const isWhole = pictures.length > 0 && this.#missingIn(mark).length === 0;
      return isWhole ? `\n\n${pictures.map(figureOf).join('\n')}\n\n` : mark;
    });
  }
}

/** The attachments of a gallery. A gallery without ids has the attachments of its post, which the export does not list. */
function idsIn(gallery: string): string[] {
  return (GALLERY_IDS.exec(gallery)?.[1] ?? '').split(/[,\s]+/).filter((id) => id !== '');
}

function pictureIn(attachment: XmlElement, url: string): Picture {
  return {
    url,
    alternative: metaOf(attachment, '_wp_attachment_image_alt') ?? '',
    caption: textOf(attachment, 'excerpt:encoded') ?? '',
  };
}

/** @param caption HTML, which is sanitised with the rest of the content */
function figureOf({ url, alternative, caption }: Picture): string {
  const image = `<img src="${escapeHtml(url)}" alt="${escapeHtml(alternative)}">`;
  return `<figure>${image}${caption === '' ? '' : `<figcaption>${caption}</figcaption>`}</figure>`;
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
