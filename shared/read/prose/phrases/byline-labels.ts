import { phrasesOf } from './phrase-table.ts';

export const BYLINE_BEFORE = phrasesOf('bylineBefore');
export const BYLINE_WITH_COLON = phrasesOf('bylineWithColon', 'bylineBefore');
export const BYLINE_AFTER = phrasesOf('bylineAfter');

/** The label of a by-line that was copied without the space after it: `ByAnn Lee`. */
export const GLUED_LABEL = /^(?:[Bb]y|[Vv]on|[Pp]ar|[Pp]or)(?=\p{Lu}\p{Ll})/u;

/** Words between the names of several authors. */
export const NAME_JOINTS =
  /\s*(?:[,;、，؛]\s*(?:(?:and|&|et|und|y|e|en|och|og|ja|și|ve|и|та|і)\s)?|\s\/\s|／|・|\s(?:and|&|et|und|y|e|ed|en|och|og|ja|i|a|és|și|ve|и|и|та|й|і|και|ו|وَ|و|और|तथा|व|及|和|与|與|и|dan|và|kaj|eta|with|mit|avec|con|com|met|med)\s)\s*/iu;
