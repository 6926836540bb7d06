import type { Draft } from '#shared/model/draft.ts';
import { appliedDrops } from '#shared/text/applied-names.ts';
import { absoluteAddress } from '#shared/text/html-address.ts';

/**
 * Makes the addresses of the front matter absolute. The base of a `permalink` is the home page of the feed. The base of
 * an image is the address of the article or, if there is none, the home page. Addresses that cannot be made absolute
 * are dropped, and `applied` names them.
 *
 * @param homePageUrl absolute http(s) URL; undefined if the feed has none, or if there is no feed
 */
export function placeOnSite({ relative, ...draft }: Draft, homePageUrl: string | undefined): Draft {
  if (relative === undefined) return draft;
  const dropped: string[] = [];
  const placed = (address: string | undefined, baseUrl: string | undefined): string | undefined => {
    if (address === undefined) return undefined;
    // `../` leads to a file in the folder of the site's sources. The published site has no file at that address.
    const absolute = address.startsWith('../') ? undefined : absoluteAddress(address, { baseUrl });
    if (absolute === undefined) dropped.push(address);
    return absolute;
  };
  const url = draft.url ?? placed(relative.url, homePageUrl);
  const image = draft.image ?? placed(relative.image, url ?? homePageUrl);
  const applied = [...(draft.applied ?? []), ...appliedDrops({ dropped })];
  return {
    ...draft,
    ...(url !== undefined && { url }),
    ...(image !== undefined && { image }),
    ...(applied.length > 0 && { applied }),
  };
}
