import { phrasesOf } from './phrase-table.ts';

export const SHARE_NETWORKS = phrasesOf('shareNetworks');
export const SHARE_ACTIONS = phrasesOf('shareActions');
/** Buttons whose words can also be a headline, so they count only next to other buttons. */
export const WEAK_BUTTONS = phrasesOf('weakButtons');
export const SITE_CONTROLS = phrasesOf('siteControls');
export const WORDS_BETWEEN_BUTTONS = phrasesOf('wordsBetweenButtons');

/** The words of a row of share buttons. */
export const BUTTON_SETS = {
  actions: SHARE_ACTIONS,
  networks: SHARE_NETWORKS,
  weak: WEAK_BUTTONS,
  between: WORDS_BETWEEN_BUTTONS,
};
