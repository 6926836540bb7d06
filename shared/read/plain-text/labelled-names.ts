import { MAY_BE_CJK } from '#shared/text/dense-scripts.ts';
import { BYLINE_BEFORE } from '../prose/phrases/byline-labels.ts';
import { CREDIT_LABELS } from '../prose/phrases/credit-labels.ts';
import { CJK_OFFICE } from '../prose/phrases/name-words.ts';
import { IMPRINT_LABELS } from '../prose/phrases/notices.ts';
import { wordsOf } from '../prose/phrases/phrase-table.ts';
import { byline } from './byline.ts';

const MAX_CHARACTERS = 80;
/** Between labels and names: `文/张三`, `文 | 张三`, `글 김하늘`. */
const BETWEEN = /[\s:：/／|｜丨=＝]+/u;
/** Between two labels of one name: `文・写真＝山田花子`. */
const BETWEEN_LABELS = /[・&＆]/u;
const NAME = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー・]{2,12}$/u;

/**
 * The authors of a line that consists of labels and names in Chinese, Japanese or Korean, with at least two labels:
 * `文／林晓舟 编辑／周明`, `文：山田花子 写真：佐藤太郎`, `글 김하늘 사진 이영희`.
 *
 * @returns undefined if a part is neither a label nor a name, or if there is no label of an author
 */
export function labelledNames(text: string): string[] | undefined {
  if (text.length > MAX_CHARACTERS || !MAY_BE_CJK.test(text)) return undefined;
  const authors: string[] = [];
  let labels = 0;
  let isAuthor = false;
  for (const part of text.split(BETWEEN)) {
    const words = part.split(BETWEEN_LABELS).map(wordsOf);
    if (words.every(isLabel)) {
      labels += words.length;
      isAuthor = words.some((label) => BYLINE_BEFORE.has(label));
    } else if (labels === 0 || !NAME.test(part)) return undefined;
    else if (isAuthor && !CJK_OFFICE.test(part)) authors.push(part);
  }
  return labels > 1 && authors.length > 0 ? authors : undefined;
}

/**
 * `Text: Ann Lee; Photos: Tom Roe`, `Texto: Ana Ruiz / Fotos: Luis Vega`: a by-line, and the credit of the pictures.
 */
const BYLINE_AND_CREDIT =
  /^([^:：]{2,30}[:：].{3,80}?)\s*[.,;|/·•–—-]\s*(\p{L}{3,24})\s?[:：]\s*\P{Ll}.{2,60}$/u;

/** @returns undefined if a line is not a labelled by-line with a picture credit */
export function namesBeforeCredit(text: string): string[] | undefined {
  const [, before = '', label = ''] = BYLINE_AND_CREDIT.exec(text) ?? [];
  if (!CREDIT_LABELS.has(wordsOf(label))) return undefined;
  const names = byline(before) ?? [];
  return names.length > 0 ? names : undefined;
}

const isLabel = (words: string): boolean =>
  BYLINE_BEFORE.has(words) || CREDIT_LABELS.has(words) || IMPRINT_LABELS.has(words);
