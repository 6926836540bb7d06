import { addressOn, encodedText } from './fill-pattern.ts';

/**
 * `{static}/images/pier.png`, `{attach}pier.png` and `{filename}pier.md` of Pelican, where Markdown or HTML
 * has an address.
 */
const LINK =
  /(?<=[("']|\]:[ \t]{1,3})[{|](static|attach|filename|author|category|tag|index)[}|]([^\s)"'<>]{0,500})/g;
/** A link with this address becomes the text of the link. */
export const UNKNOWN_PAGE = 'page:unknown';

interface PelicanPage {
  /** Path of the file, relative to the folder of the site. */
  path: string;
  home: string;
  url: string | undefined;
  addressOf: (name: string) => string | undefined;
  /** Gets the links that cannot be resolved. */
  dropped: string[];
}

/** Replaces the links of Pelican to files and pages of the site by their addresses. */
export function withPelicanLinks(text: string, { path, home, url, addressOf, dropped }: PelicanPage): string {
  const folder = path.replace(/^content\//, '').replace(/[^/]*$/, '');
  const fileIn = (name: string): string =>
    addressOn(home, encodedText(name.startsWith('/') ? name : `${folder}${name}`));
  return text.replace(LINK, (whole, kind: string, name: string) => {
    const addresses: Record<string, () => string | undefined> = {
      static: () => fileIn(name),
      attach: () => (name.startsWith('/') ? fileIn(name) : URL.parse(name, url)?.href),
      filename: () => addressOf(name),
    };
    const address = addresses[kind]?.();
    if (address === undefined) dropped.push(whole);
    return address ?? UNKNOWN_PAGE;
  });
}
