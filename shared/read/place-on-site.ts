import type { Draft } from '#shared/model/draft.ts';
import { appliedDrops } from '#shared/text/applied-names.ts';
import { absoluteAddress } from '#shared/text/html-address.ts';

/**
 * The draft with the addresses of its front matter made absolute: a `permalink` by the home page of the feed, an image by the
 * article's address, else by the home page. Those that cannot be are dropped, and `applied` says so.
 *
 * @param homePageUrl absolute http(s) URL; undefined where the feed has none, or there is no feed
 */
export function placeOnSite({ relative, ...draft }: Draft, homePageUrl: string | undefined): Draft {
  if (relative === undefined) return draft;
  const dropped: string[] = [];
  const placed = (address: string | undefined, baseUrl: string | undefined): string | undefined => {
    if (address === undefined) return undefined;
    // `../` leads to a file of the site's source, which its readers never see under that name.
    const absolute = address.startsWith('../') ? undefined : absoluteAddress(address, { baseUrl });
    if (absolute === undefined) dropped.push(address);
    return absolute;
  };
  const url = draft.url ?? placed(relative.url, homePageUrl);
  const image = draft.image ?? placed(relative.image, url ?? homePageUrl);
  const applied = [...(draft.applied ?? []), ...appliedDrops(dropped)];
  return {
    ...draft,
    ...(url !== undefined && { url }),
    ...(image !== undefined && { image }),
    ...(applied.length > 0 && { applied }),
  };
}
