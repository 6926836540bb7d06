import type { Draft } from '#shared/model/draft.ts';
import { omitNullish } from '#shared/model/field-schemas.ts';
import { placeOnSite } from '#shared/read/place-on-site.ts';
import { withoutSiteSyntax } from '#shared/text/markdown/site-syntax.ts';
import { addressOn, encodedText } from './fill-pattern.ts';
import { withLiquidValues } from './liquid-values.ts';
import type { PageLinks } from './page-links.ts';
import { UNKNOWN_PAGE, withPelicanLinks } from './pelican-links.ts';
import type { AddressedSite } from './site-address.ts';
import { hasTags, type SiteFile } from './site-file.ts';

type Site = AddressedSite & { links: PageLinks };

interface PlacedContent {
  draft: Omit<Draft, 'relative'>;
  /** What readers do not see, for the report. */
  notes: string[];
}

/**
 * Writes the addresses in a page as its generator does: of its image, of links to other pages, and of the site.
 *
 * @param page the address and the title of the page
 */
export function placedContent(
  path: string,
  { fields, draft: read }: SiteFile,
  page: { url: string | undefined; title: string | undefined },
  site: Site,
): PlacedContent {
  const { url, title } = page;
  const { relative, ...given } = read;
  const image = imageAddress(relative?.image, { path, url, site });
  const draft = placeOnSite(
    {
      ...given,
      relative: omitNullish({ image: image.relative }),
      ...omitNullish({ url, image: given.image ?? image.placed }),
    },
    site.url,
  );
  const dropped = [
    ...omitted(image.dropped),
    ...(draft.applied ?? []).flatMap(({ rule, on }) =>
      rule === 'relative-address-dropped' ? omitted(on) : [],
    ),
  ];
  const leftOut = new Set<string>();
  const addressOf = (name: string) => site.links.address(name, path);
  const filled = (text: string): string => {
    if (site.generator === 'hugo') return withReferences(text, addressOf);
    if (site.generator === 'zola') return withZolaLinks(text, addressOf, dropped);
    if (site.generator === 'astro') return withoutBuiltPictures(text, dropped);
    const { generator, url: home } = site;
    if (home === undefined) return text;
    if (generator === 'obsidian') return withPelicanLinks(text, { path, home, url, addressOf, dropped });
    return withLiquidValues(text, { generator, fields, site: home, url, title, addressOf, leftOut });
  };
  const [markdown, html] = [draft.content_markdown, draft.content_html].map((text) => text && filled(text));
  const content = omitNullish({ content_markdown: markdown, content_html: html });
  return { draft: { ...draft, ...content }, notes: notesOf(path, { markdown, html, dropped, leftOut }) };
}

const omitted = (name: string | undefined): string[] => (name === undefined ? [] : [name]);

/** A component of MDX without content. A component with content is not matched, because its content is shown. */
const COMPONENT = /<([A-Z][\w.]{0,60})(?:\s[^<>]{0,1000})?\/>/g;

interface Shown {
  markdown: string | undefined;
  html: string | undefined;
  dropped: readonly string[];
  leftOut: ReadonlySet<string>;
}

function notesOf(path: string, { markdown = '', html = '', dropped, leftOut }: Shown): string[] {
  const components = path.endsWith('.mdx')
    ? [...markdown.matchAll(COMPONENT)].flatMap(([, name]) => name ?? [])
    : [];
  const tags = [
    ...new Set([
      ...leftOut,
      ...withoutSiteSyntax(markdown).applied.flatMap(({ on }) => omitted(on)),
      ...components,
    ]),
  ];
  return [
    ...(tags.length > 0 ? [`has tags of the generator that are left out: ${tags.join(', ')}`] : []),
    ...(hasTags(html) ? ['has tags of the generator, which the import does not change'] : []),
    ...(dropped.length > 0
      ? [`has addresses that only the generator knows, which are left out: ${dropped.join(', ')}`]
      : []),
  ];
}

/** A picture of Astro beside its page or in a folder of the sources. Astro publishes it under a new name. */
const BUILT_PICTURE =
  /!\[[^\]]{0,500}\]\(((?![a-z][a-z\d+.-]{0,20}:|[/#])[^()\s]{1,500})(?:\s+"[^"]{0,500}")?\)/gi;
const FENCE = /^ {0,3}(?:`{3}|~{3})/;

/** @param dropped gets the addresses of the pictures */
function withoutBuiltPictures(text: string, dropped: string[]): string {
  let isCode = false;
  const lines = text.split('\n').map((line) => {
    if (FENCE.test(line)) isCode = !isCode;
    if (isCode) return line;
    return line.replace(BUILT_PICTURE, (_, address: string) => {
      dropped.push(address);
      return '';
    });
  });
  return lines.join('\n');
}

/** `{{< ref "pier.md" >}}` and `{{% relref "pier.md#start" %}}` of Hugo. */
const REFERENCE = /\{\{[<%]\s{0,9}(?:rel)?ref\s{1,9}(?:"([^"<>]{1,300})"|([^\s"<>%]{1,300}))\s{0,9}[>%]\}\}/g;

const withReferences = (text: string, addressOf: (name: string) => string | undefined): string =>
  text.replace(
    REFERENCE,
    (whole, quoted?: string, bare?: string) => addressOf(quoted ?? bare ?? '') ?? whole,
  );

/** `[the pier](@/trips/pier.md#start)` of Zola. A link to a page that does not exist becomes its text. */
const ZOLA_LINK = /(?<=\]\(|\]:[ \t]{1,3})@\/([^\s)]{1,500})/g;

const withZolaLinks = (
  text: string,
  addressOf: (name: string) => string | undefined,
  dropped: string[],
): string =>
  text.replace(ZOLA_LINK, (whole, name: string) => {
    const address = addressOf(name);
    if (address === undefined) dropped.push(whole);
    return address ?? UNKNOWN_PAGE;
  });

interface ImageAddress {
  /** The absolute address. */
  placed?: string | undefined;
  /** An address that `placeOnSite` resolves or drops. */
  relative?: string | undefined;
  /** An address that only the generator can resolve. */
  dropped?: string;
}

/** The address of the picture in the front matter. */
function imageAddress(
  image: string | undefined,
  { path, url, site }: { path: string; url: string | undefined; site: Site },
): ImageAddress {
  if (image === undefined || site.url === undefined) return { relative: image };
  if (site.generator === 'jekyll') return { placed: addressOn(site.url, encodedText(image)) };
  if (site.generator === 'astro' && /^\.{1,2}\//.test(image)) return { dropped: image };
  if (site.generator !== 'hugo') return { relative: image };
  // If a page has its own folder, its pictures are there. A path that begins with a slash is relative to the host.
  if (image.startsWith('/')) return { placed: URL.parse(image, site.url)?.href };
  const isBundle = /(?:^|\/)index(?:\.[a-z-]+)?\.[^./]+$/i.test(path);
  return { placed: isBundle ? URL.parse(image, url)?.href : addressOn(site.url, encodedText(image)) };
}
