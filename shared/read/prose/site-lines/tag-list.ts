import type { LineRule } from '../line-rule.ts';
import { isTagLine } from '../tag-line.ts';

const MAX_CHARACTERS = 300;
/** A number alone is a place in a list. */
const HASHTAGS = /^(?:[#＃](?=\p{N}*[\p{L}_])[\p{L}\p{M}\p{N}_]+[\s,、]*)+$/u;

/** `Posted in Household | Tagged bucket, doorbell`: how the programs of many blogs close a text. */
const FILED =
  /^(?:Posted in|Filed under|Filed in|Veröffentlicht unter|Publié dans|Publicado en|Pubblicato in|Publicado em)\s[^|.!?]{2,80}\||^(?:Pubblicato in|Etichettato sotto|Etiquetado con|Étiqueté|Verschlagwortet mit|Tagged with)\s[^.!?]{2,60}$/iu;

export const tagList: LineRule = {
  name: 'tag-list',
  reason:
    'The tags of a site are its own order, not part of the text, and the submission has a field for them. They stand behind a label, parted by commas; a sentence behind the same word is told.',
  apply(page) {
    const foot = page.linesAfterSentence(1);
    page.drop(this.name, (line, index) => {
      if (index === 0 || line.text.length > MAX_CHARACTERS) return false;
      if (FILED.test(line.text) && index >= page.linesAfterSentence(2)) return true;
      return HASHTAGS.test(line.text) || (index >= foot && isTagLine(line.text));
    });
  },
};
