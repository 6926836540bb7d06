import type { Line } from '#shared/read/prose/line.ts';
import { endsLikeSentence } from '../../prose/line-shape.ts';
import { type PhraseSet, phraseAt, phrasesOf } from '../../prose/phrases/phrase-table.ts';
import type { Rule } from '../rule.ts';

const DEADLINES = phrasesOf('issueDeadlines');
const PUBLISHERS = phrasesOf('issuePublishers');
const MAX_CHARACTERS = 160;
const MAX_LINES = 10;
/** Office hours, accounts, phone numbers and addresses. */
const DETAILS = /[\p{N}@]/u;
/** A phone number or an address on the web. */
const CONTACT_DETAIL = /\d[\d\s()./-]{6,18}\d|@[\w-]+\.\w|(?:www\.|https?:)\S/u;

/**
 * Below the last text of its paper, a parish or club prints the deadline for the next issue, with office hours and
 * accounts beside it; or the publisher of the paper and a phone number. A notice without such a line keeps its
 * accounts and dates.
 */
export const issueImprint: Rule = {
  name: 'issue-imprint',
  apply(page) {
    const footerStart = page.indexAfterNthLastSentence(1);
    if (footerStart === 0) return;
    const blocks = Map.groupBy(page.lines.slice(footerStart), ({ block }) => block);
    const gone = new Set([...blocks.values()].flatMap(imprintIn));
    page.drop(this.name, (line) => gone.has(line));
  },
};

function imprintIn(block: readonly Line[]): readonly Line[] {
  const deadline = block.findIndex((line) => isLabelled(line, DEADLINES) && DETAILS.test(line.text));
  const lines = deadline < 0 ? publisherIn(block) : detailsAround(block, deadline);
  return lines.length <= MAX_LINES ? lines : [];
}

/** A line and the neighbouring lines with numbers or addresses. */
function detailsAround(block: readonly Line[], index: number): readonly Line[] {
  const isOther = (line: Line): boolean => !DETAILS.test(line.text) || endsLikeSentence(line.text);
  const start = block.slice(0, index).findLastIndex(isOther) + 1;
  const end = block.findIndex((line, at) => at > index && isOther(line));
  return block.slice(start, end < 0 ? block.length : end);
}

/** The publisher, if all other lines of the block are phone numbers and addresses. */
function publisherIn(block: readonly Line[]): readonly Line[] {
  const [first, ...others] = block;
  const isPublisher = first !== undefined && isLabelled(first, PUBLISHERS);
  return isPublisher && others.length > 0 && others.every(({ text }) => CONTACT_DETAIL.test(text))
    ? block
    : [];
}

const isLabelled = ({ text, words }: Line, labels: PhraseSet): boolean =>
  text.length <= MAX_CHARACTERS && !endsLikeSentence(text) && phraseAt(words, labels) !== '';
