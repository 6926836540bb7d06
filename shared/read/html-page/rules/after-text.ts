import { endsAsSaid } from '#shared/read/prose/line-shape.ts';
import { isReported } from '#shared/read/prose/reported-speech.ts';
import type { Block } from '../blocks.ts';
import { type BodyRule, isCaption } from './body-rule.ts';

/** Who helped, in the words of agencies. */
const CREDIT =
  /^\W{0,3}(?:(?:additional |with )?reporting (?:by|from)\b|(?:additional )?(?:writing|editing) by\b|edited by\b|compiled by\b|with (?:files|reports|contributions?) from\b|[^.]{0,200}\bcontributed (?:to this|to the|reporting)\b|(?:the )?associated press (?:writers?|reporters?|journalists?)\b.{0,200}\bcontributed\b|photos?(?:graphs)? (?:by|courtesy)\b|(?:source|quelle|fuente|fonte|bron|kilde|källa|źródło|zdroj|forrás|kaynak|sumber|nguồn|πηγή|источник|джерело|извор|المصدر|منبع|स्रोत|出典|来源|來源|출처) ?[:：]|via\b.{0,40}$)/iu;
/** One address and nothing else. */
const CONTACT = /^(?:[^\s@]*@[^\s@]+|(?:https?:\/\/|www\.)\S+|[\w-]+\.[a-z]{2,6}\/\S+)$/i;
/** Sentences begin with these too. */
const WORD_OF_TEXT = /^\W{0,3}(?:via|source)\b/i;
const CREDIT_CHARACTERS = 400;
const MOSTLY_LINKED = 0.6;
/** A sentence whose names are linked is a sentence; one that is a link as a whole leads elsewhere. */
const ALL_LINKED = 0.9;
const SENTENCE_CHARACTERS = 80;

function isTail({ text, density, isHeading, isProse, path, words }: Block): boolean {
  if (isHeading || !/[\p{L}\p{N}]/u.test(text) || CONTACT.test(text)) return true;
  const isTold = isReported(text) || (WORD_OF_TEXT.test(text) && endsAsSaid(text));
  if (CREDIT.test(text) && text.length <= CREDIT_CHARACTERS && !isTold) return true;
  // The name of a field whose values are gone: `Downloads`.
  if (words.has('label') && !endsAsSaid(text)) return true;
  const isLinkedSentence = density < ALL_LINKED && text.length >= SENTENCE_CHARACTERS && endsAsSaid(text);
  return !isProse && density >= MOSTLY_LINKED && !isLinkedSentence && !path.has('table');
}

/** Below the last sentence: credits, links and headings with nothing under them. */
export const afterText: BodyRule = {
  name: 'after-text',
  find(blocks) {
    const end = blocks.findLastIndex((block) => !isTail(block) && !isCaption(block));
    // Where nothing but links is left, the links are the article.
    return end === -1 ? [] : blocks.slice(end + 1).filter((block) => !isCaption(block));
  },
};
