import type { Author } from '#shared/model/article.ts';
import { ownFields } from '#shared/model/own-fields.ts';
import { personAddressFault } from '#shared/model/web-address.ts';
import { cleanLine } from '#shared/text/unicode.ts';
import { cleanExtensions } from './clean-extensions.ts';
import type { Faults } from './faults.ts';
import { webAddress } from './web-address.ts';

/**
 * The authors with clean names and valid addresses. Adds a fault for an author who has no name, no URL and no
 * avatar.
 */
export function knownAuthors(raw: readonly Author[], faults: Faults): Author[] {
  return raw.map((author, index) => {
    const name = cleanLine(author.name ?? '');
    const url = webAddress(author.url, `/authors/${index}/url`, faults, personAddressFault);
    const avatar = webAddress(author.avatar, `/authors/${index}/avatar`, faults);
    if (name === '' && author.url === undefined && author.avatar === undefined) {
      faults.add(`/authors/${index}`, 'must have a name, a url or an avatar');
    }
    return {
      ...(name !== '' && { name }),
      ...(url !== undefined && { url }),
      ...(avatar !== undefined && { avatar }),
      ...cleanExtensions(ownFields(author)),
    };
  });
}
