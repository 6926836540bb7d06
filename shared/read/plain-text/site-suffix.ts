import { foldText } from '#shared/text/fold-text.ts';
import { widthOf, wordCount } from '../prose/line-shape.ts';
import { SITE_WORDS } from '../prose/phrases/site-words.ts';
import type { TextDocument } from './text-document.ts';

export const MAX_SITE_WIDTH = 46;

/** The text cut at each of its first eight separators, the longest title first: `Headline | Site`. */
export function withoutSuffixes(text: string): { title: string; mark: string; site: string }[] {
  const cuts: { title: string; mark: string; site: string }[] = [];
  for (const mark of text.matchAll(/\s*[|｜│┃]\s*|\s+[-–—―·•»›]\s+|\s*_\s*/gu)) {
    const title = text.slice(0, mark.index).trim();
    const site = text.slice(mark.index + mark[0].length).trim();
    if (title !== '' && site !== '') cuts.push({ title, mark: mark[0].trim(), site });
    if (cuts.length === 8) break;
  }
  return cuts.reverse();
}

/** The headline without the name of the site at its end, if there is evidence for this name. */
export function withoutSite(text: string, page: TextDocument): string {
  const host = hostLetters(page.url);
  let title = text;
  for (const cut of withoutSuffixes(text)) {
    if (!title.startsWith(cut.title)) continue;
    const site = title.slice(cut.title.length).replace(/^\s*[|｜│┃_–—―·•»›-]+\s*/u, '');
    const letters = foldText(site).replace(/[^a-z0-9]/g, '');
    const isShort = widthOf(site) <= MAX_SITE_WIDTH && wordCount(site) <= 6;
    const isHost = letters.length >= 3 && host !== '' && (host.includes(letters) || letters.includes(host));
    const isBar =
      /^[|｜│┃]$/u.test(cut.mark) && widthOf(cut.title) > widthOf(site) && wordCount(cut.title) > 1;
    const isNamed = SITE_WORDS.test(foldText(site)) || SITE_WORDS.test(site);
    if (
      isShort &&
      widthOf(cut.title) >= 8 &&
      (isHost || isBar || (isNamed && wordCount(cut.title) > 2 && startsLikeName(site)))
    )
      title = cut.title;
  }
  return title;
}

const startsLikeName = (site: string): boolean => !/^\p{Ll}/u.test(site);

function hostLetters(url: string | undefined): string {
  const host = url === undefined ? undefined : URL.parse(url)?.hostname;
  const labels = (host ?? '')
    .split('.')
    .filter((label) => !/^(?:www|m|news|com|org|net|co|example)$/.test(label));
  const longest = labels.reduce((best, label) => (label.length > best.length ? label : best), '');
  return longest.replace(/[^a-z0-9]/g, '');
}
