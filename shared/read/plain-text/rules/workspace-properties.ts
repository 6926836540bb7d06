import type { Line } from '#shared/read/prose/line.ts';
import { wordCount } from '../../prose/line-shape.ts';
import { phrasesOf, wordsOf } from '../../prose/phrases/phrase-table.ts';
import { isTagLine } from '../../prose/tag-line.ts';
import type { Rule } from '../rule.ts';

const LABELS = phrasesOf('workspaceLabels');
/** `Status: Ready for print` */
const LABELLED = /^([^:：]{2,20})\s?[:：]\s?([^:：]{1,40})$/u;
const MAX_VALUE_WORDS = 5;
/** `Harbour blog / Ready` */
const PATH = /^[^.!?:：]{1,40} \/ [^.!?:：]{1,40}$/u;

function isProperty({ text }: Line): boolean {
  const [, label = '', value = ''] = LABELLED.exec(text) ?? [];
  return LABELS.has(wordsOf(label)) && wordCount(value) <= MAX_VALUE_WORDS;
}

/**
 * A note-taking app writes the properties of a text above it: a state, and tags or another property beside it, below
 * the path of the text.
 */
export const workspaceProperties: Rule = {
  name: 'workspace-properties',
  apply(page) {
    const top = page.lines.slice(0, page.indexOfNthSentence(1));
    const state = top.find(isProperty);
    if (state === undefined) return;
    const block = top.filter((line) => line.block === state.block);
    const properties = block.filter((line) => isProperty(line) || isTagLine(line.text));
    const [first] = page.lines;
    const path = first !== undefined && block.includes(first) && PATH.test(first.text) ? [first] : [];
    const gone = new Set([...path, ...properties]);
    if (gone.size < 2 || gone.size < block.length || page.lines.length === gone.size) return;
    page.drop(this.name, (line) => gone.has(line));
  },
};
