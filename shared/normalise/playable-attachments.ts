import type { Attachment } from '#shared/model/article.ts';
import { omitNullish } from '#shared/model/field-schemas.ts';
import { ownFields } from '#shared/model/own-fields.ts';
import { cleanLine } from '#shared/text/unicode.ts';
import { cleanExtensions } from './clean-extensions.ts';
import type { Faults } from './faults.ts';
import { webAddress } from './web-address.ts';

/** The attachments with valid addresses, media types in lower case and clean titles. */
export function playableAttachments(raw: readonly Attachment[], faults: Faults): Attachment[] {
  return raw.flatMap((attachment, index) => {
    const { url: rawUrl, mime_type, title: rawTitle = '', size_in_bytes, duration_in_seconds } = attachment;
    const url = webAddress(rawUrl, `/attachments/${index}/url`, faults);
    const title = cleanLine(rawTitle);
    return url === undefined
      ? []
      : [
          {
            url,
            mime_type: lowerType(mime_type),
            ...(title !== '' && { title }),
            ...omitNullish({ size_in_bytes, duration_in_seconds }),
            ...cleanExtensions(ownFields(attachment)),
          },
        ];
  });
}

/** Type and subtype are the same in any case; values of parameters may not be. */
function lowerType(mediaType: string): string {
  const [type = '', ...parameters] = mediaType.split(';');
  return [type.toLowerCase(), ...parameters].join(';');
}
