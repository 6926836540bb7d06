import type { Attachment } from '#shared/model/article.ts';
import { MEDIA_TYPE } from '#shared/model/media-type.ts';
import { LIMITS } from '#shared/settings.ts';
import { cleanLine } from '#shared/text/unicode.ts';
import type { Faults } from './faults.ts';
import { webAddress } from './web-address.ts';

/** The attachments with judged addresses, well-formed media types in lower case, and sizes that a feed can state. */
export function playableAttachments(raw: readonly Attachment[], faults: Faults): Attachment[] {
  if (raw.length > LIMITS.maxAttachments)
    faults.add('/attachments', `must be at most ${LIMITS.maxAttachments}`);
  return raw.flatMap((attachment, index) => {
    const pointer = `/attachments/${index}`;
    const { size_in_bytes, duration_in_seconds } = attachment;
    const url = webAddress(attachment.url, `${pointer}/url`, faults);
    const mime_type = attachment.mime_type.trim();
    const title = cleanLine(attachment.title ?? '');
    if (!MEDIA_TYPE.test(mime_type))
      faults.add(`${pointer}/mime_type`, 'must be a media type, such as audio/mpeg');
    if (size_in_bytes !== undefined && !(Number.isSafeInteger(size_in_bytes) && size_in_bytes >= 0)) {
      faults.add(`${pointer}/size_in_bytes`, 'must be a whole number of bytes');
    }
    if (
      duration_in_seconds !== undefined &&
      !(Number.isFinite(duration_in_seconds) && duration_in_seconds >= 0)
    ) {
      faults.add(`${pointer}/duration_in_seconds`, 'must be a number of seconds, 0 or more');
    }
    if (url === undefined) return [];
    return [
      {
        url,
        mime_type: lowerType(mime_type),
        ...(title !== '' && { title }),
        ...(size_in_bytes !== undefined && { size_in_bytes }),
        ...(duration_in_seconds !== undefined && { duration_in_seconds }),
      },
    ];
  });
}

/** Type and subtype are the same in any case; values of parameters may not be. */
function lowerType(mediaType: string): string {
  const [type = '', ...parameters] = mediaType.split(';');
  return [type.toLowerCase(), ...parameters].join(';');
}
