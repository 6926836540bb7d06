import { Problem } from '#shared/model/problem.ts';
import { asText } from '#shared/read/markdown/matter-values.ts';
import { siteFields } from '#shared/read/markdown/site-fields.ts';
import type { Fields } from './inherited-fields.ts';
import { type AddressedSite, siteAddress } from './site-address.ts';

/** The maximum number of fields that say that a page is not public. */
const MAX_MARKS = 5;

/**
 * The address that a page would have if its front matter did not say that it is not public. If the site has no address,
 * the path of the file, which is then the publisher id of the article.
 *
 * @returns undefined if the address cannot be computed
 */
export function addressIfPublished(path: string, fields: Fields, site: AddressedSite): string | undefined {
  let shown = fields;
  for (let removed = 0; removed < MAX_MARKS; removed += 1) {
    try {
      const { fields: read, relative } = siteFields(shown);
      const [url, published, modified] = ['url', 'date_published', 'date_modified'].map((name) =>
        asText(read[name]),
      );
      const draft = {
        relative,
        ...(url !== undefined && { url }),
        ...(published !== undefined && { date_published: published }),
        ...(modified !== undefined && { date_modified: modified }),
      };
      const address = siteAddress(path, { fields: shown, draft }, site);
      return 'reason' in address ? undefined : (address.url ?? path);
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem;
      const [, mark = ''] = problem.errors[0]?.pointer?.split('/') ?? [];
      shown = Object.fromEntries(Object.entries(shown).filter(([name]) => name !== mark));
    }
  }
  return undefined;
}
