import type { Attachment } from '#shared/model/article.ts';
import { xmlElement, xmlTextElement } from '#shared/text/xml.ts';

export const MEDIA_NAMESPACE = 'http://search.yahoo.com/mrss/';

/** Media RSS 1.5.1 §media:content: the medium tells readers how to handle a type that they do not know. */
function mediumOf(mimeType: string): string {
  const medium = mimeType.split('/')[0] ?? '';
  return ['image', 'audio', 'video'].includes(medium) ? medium : 'document';
}

/** An attachment with its known fields only, because readers rely on length and type. */
export function mediaContent(attachment: Attachment): string {
  const title = xmlTextElement('media:title', attachment.title, { type: 'plain' });
  const seconds = attachment.duration_in_seconds;
  const attributes = {
    url: attachment.url,
    // A size of 0 means unknown.
    fileSize: attachment.size_in_bytes || undefined,
    type: attachment.mime_type,
    medium: mediumOf(attachment.mime_type),
    duration: seconds === undefined ? undefined : Math.round(seconds),
  };
  return xmlElement('media:content', attributes, title);
}

/** The image of the article. Its type is unknown, and `media:thumbnail` needs none. */
export function mediaThumbnail(image: string | undefined): string {
  return image === undefined ? '' : xmlElement('media:thumbnail', { url: image });
}
