import { foldText } from '#shared/text/fold-text.ts';
import { isName, namesIn } from './person-names.ts';
import { BYLINE_AFTER, BYLINE_BEFORE, BYLINE_WITH_COLON } from './phrases/byline-labels.ts';
import { phraseAt } from './phrases/phrase-table.ts';

const MAX_CHARACTERS = 200;
const MARK = /^\s*(?:[:：／/|=＝•·・]|-(?=\s))\s*/u;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/**
 * Who wrote it, from a line that says so and nothing else: `By A and B`, `Text: A`, `記者 A`, `A 기자`.
 *
 * @returns undefined where it is no by-line; empty where it names nobody (`By our staff`)
 */
export function byline(text: string): string[] | undefined {
  if (text.length > MAX_CHARACTERS) return undefined;
  const bare = text.replace(/^[\s([（【［«*—–-]+/u, '').replace(/[\s)\]）】］»*]+$/u, '');
  return namesBehindLabel(bare) ?? namesBeforeLabel(bare);
}

function namesBehindLabel(text: string): string[] | undefined {
  const folded = foldText(text);
  // Folding may change lengths, so the rest is found by its own marks, not by an index into the folded text.
  const label = phraseAt(folded, BYLINE_WITH_COLON);
  if (label === '') return undefined;
  const rest = restBehind(text, label);
  if (rest === undefined) return undefined;
  const mark = MARK.exec(rest)?.[0];
  if (mark === undefined && !BYLINE_BEFORE.has(label)) return undefined;
  const names = rest.slice(mark?.length ?? 0).trim();
  // 文 and 글 begin many words: without a mark or a space behind them they are no label.
  if (mark === undefined && UNSPACED.test(label) && !rest.startsWith(' ')) return undefined;
  return namesIn(names);
}

/** The part of a text behind its first words, which folded are `label`. */
function restBehind(text: string, label: string): string | undefined {
  for (let end = Math.max(1, label.length - 4); end <= Math.min(text.length, label.length + 6); end++) {
    if (foldText(text.slice(0, end)).trim() === label) {
      const next = text.slice(end);
      // A letter more and the label would be another word.
      if (!/^[\p{M}\u200C]/u.test(next)) return next;
    }
  }
  return undefined;
}

function namesBeforeLabel(text: string): string[] | undefined {
  const match = /^(.{2,40}?)[\s=＝]*(\p{L}{1,6})$/u.exec(text);
  const [, name = '', label = ''] = match ?? [];
  for (let cut = 0; cut < label.length; cut++) {
    const after = label.slice(cut);
    const before = `${text.slice(0, text.length - after.length)}`.replace(/[\s=＝]+$/u, '');
    // 도민일보 김하늘 기자: the paper stands before the name.
    const own = before.split(/[\s=＝]+/u).at(-1) ?? name;
    if (BYLINE_AFTER.has(foldText(after)) && UNSPACED.test(own) && isName(own) && own.length <= 5)
      return [own];
  }
  return undefined;
}
