import type { Line } from '#shared/read/prose/line.ts';
import { endsSentence, isNameLike, widthOf, wordCount } from '../../prose/line-shape.ts';
import { isMastheadName } from '../../prose/masthead-names.ts';
import { isRole } from '../../prose/person-names.ts';
import { SOURCE_LABELS } from '../../prose/phrases/notices.ts';
import { wordsOf } from '../../prose/phrases/phrase-table.ts';
import { SECTION_NAMES } from '../../prose/phrases/section-names.ts';
import { TAG_LABELS } from '../../prose/phrases/tag-labels.ts';
import type { Rule } from '../rule.ts';
import { stemsIn, stemsOfSentences } from '../stems.ts';

const MAX_LABEL_WIDTH = 30;
const MAX_LABEL_WORDS = 5;
const MAX_POST_WORDS = 8;
/**
 * A short line in the block of the date that is further below the date than this number of lines is a heading or an item
 * of the text.
 */
const MAX_LINES_BELOW = 3;
/** `Reporting from Astoria, Ore.`, below the author. */
const REPORTED_FROM = /^Report(?:ing|ed) from \p{Lu}.{2,50}$/u;

/** `★★★★☆`: the verdict of a review. */
const STARS = /^[★☆⭐✩✭⯪½\s]+$/u;

/** `8/10`: the verdict of a review. */
const MARK = /^\d{1,3}(?:[.,]\d)?\s?\/\s?\d{1,3}$/u;
const LABELLED = /^([\p{L}\p{M} ]{2,30})[:：]\s*\S/u;

/**
 * Whether a text is a fact about a work or an event: `Director: Ann Lee`, `8/10`. Labels such as `Tags:` and `Source:`
 * are those of sites.
 */
function isFactOfText(text: string): boolean {
  const label = wordsOf(LABELLED.exec(text)?.[1] ?? '');
  const isOfSite = [TAG_LABELS, SOURCE_LABELS, SECTION_NAMES].some((labels) => labels.has(label));
  return STARS.test(text) || MARK.test(text) || (label !== '' && !isOfSite);
}

/** `Album › Pop`, `- Blog, Tides`: breadcrumbs. */
const BREADCRUMBS = /^[-–—]\s|\s[›»>/|–—-]\s/u;

/**
 * The section or the site is next to the date above the text, and the agency next to the date below it. A short line
 * beside a date is removed if it is not a sentence.
 */
export const sectionLabel: Rule = {
  name: 'section-label',
  apply(page) {
    const head = page.indexOfNthSentence(1);
    const footerStart = page.indexAfterNthLastSentence(1);
    const agency = wordsOf(page.agency ?? '');
    const stems = stemsOfSentences(page.lines);
    const isSourceAbove = isMastheadName(page.title);
    // `Closure of Mill Lane`, below `Public notice` or below the name of a town: the headline.
    const isAboutText = ({ text, words }: Line): boolean =>
      !SECTION_NAMES.has(words) &&
      !BREADCRUMBS.test(text) &&
      wordCount(text) > 1 &&
      (stemsIn(text, stems).found > 0 || (isSourceAbove && wordCount(text) > 3 && !isNameLike(text)));
    page.drop(this.name, (line, index) => {
      const isInHeader =
        index < head &&
        page.metaBlocks.has(line.block) &&
        line.at <= (page.lastMetaLines.get(line.block) ?? 0) + MAX_LINES_BELOW;
      // `Multimedia Journalist · Hawk Coast Herald`: the job of the author, and the paper.
      if (
        isInHeader &&
        isRole(line.text) &&
        wordCount(line.text) <= MAX_POST_WORDS &&
        !endsSentence(line.text)
      )
        return true;
      if (page.metaBlocks.has(line.block) && REPORTED_FROM.test(line.text)) return true;
      if (
        endsSentence(line.text) ||
        widthOf(line.text) > MAX_LABEL_WIDTH ||
        wordCount(line.text) > MAX_LABEL_WORDS
      )
        return false;
      if (/^\d{1,2}[:.h]\d{2}$/u.test(line.text) || isFactOfText(line.text)) return false;
      return (
        (isInHeader && !isAboutText(line)) || (index >= footerStart && agency !== '' && line.words === agency)
      );
    });
  },
};
