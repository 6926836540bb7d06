import { LIMITS } from '#shared/settings.ts';
import { absoluteAddress } from '#shared/text/html-address.ts';

/**
 * The address that a page declares as its own. An address on another site is ignored, because it was probably copied
 * with the text. The address of a home page is ignored too, because it is not the address of an article.
 */
export function ownAddress(candidates: (string | undefined)[], url: string | undefined): string | undefined {
  for (const candidate of candidates) {
    const address = absoluteAddress(candidate?.trim() ?? '', { baseUrl: url });
    if (!candidate?.trim() || address === undefined || address.length > LIMITS.maxUrlCharacters) continue;
    const { hostname, pathname, username } = new URL(address);
    if (username !== '' || (pathname === '/' && !address.includes('?'))) continue;
    if (url === undefined || siteOf(hostname) === siteOf(new URL(url).hostname)) return address;
  }
  return undefined;
}

/** The registered domain of a host name, which the mobile and language editions of a site share. */
function siteOf(hostname: string): string {
  const labels = hostname.split('.');
  // `co.uk` and `com.br` are not sites, but `bbc.com` is a site.
  const isUnderCountry = labels.at(-1)?.length === 2 && (labels.at(-2)?.length ?? 0) <= 3;
  return labels.slice(isUnderCountry ? -3 : -2).join('.');
}
