import type { BodyRule } from './body-rule.ts';

/** What sites say to their readers in the middle of an article. Each begins its block. */
const APPEALS: readonly RegExp[] = [
  /^(?:advert(?:isement|ising|orial)?|anzeige|werbung|publicit[éeà]|publicidad(?:e)?|pubblicità|реклама|sponsored(?: content| by.*)?)\W*$/iu,
  /^(?:story continues|article continues|continue reading|scroll (?:down|to continue))\b/i,
  /^(?:click|tap) (?:here )?to (?:tweet|share|enlarge|expand|subscribe|sign up|view (?:the )?gallery)\b/i,
  /\b(?:sign|signing) up (?:for|to) (?:our|the|my|your|\w+ ){0,3}(?:free |daily |weekly |email |e-mail )*(?:newsletters?|emails?|alerts?|mailing list)\b/i,
  /\b(?:subscribe|subscription) (?:to|for|now|today|of)\b.{0,60}\b(?:newsletter|channel|youtube|podcast|magazine|print|updates|email|inbox|publication|news)\b/i,
  /\b(?:daily|weekly|free|our|email) newsletters?\b.{0,80}$/i,
  /\b(?:meet|to|in) your inbox\b/i,
  /\bget (?:the )?(?:breaking news|latest|top stor(?:y|ies)|news) (?:alerts?|updates?|delivered|and|in)\b/i,
  /^(?:like|enjoy(?:ed)?|love) (?:this|what you).{0,40}\b(?:share|subscribe|follow|support)\b/i,
  /^(?:please )?(?:share|tweet|pin|print|email) (?:this|on|via|with|it)\b.{0,60}$/i,
  /^follow (?:us|me|him|her|them|@\w+|[\p{Lu}][\p{L}.'’-]+(?: [\p{Lu}][\p{L}.'’-]+){0,2}(?:['’]s full coverage)?) (?:on|at|of)\b/iu,
  /^(?:have|got) (?:a )?(?:tip|news tip|story|question|something)\b.{0,80}\b(?:reach(?:ed)?|email|e-mail|contact|send|call|let us)\b/i,
  /^(?:this|our) (?:post|article|page|story|site|website) (?:may |might )?contains? affiliate\b/i,
  /\b(?:may|might) (?:earn|receive|get) (?:an?|some|small)?\s*(?:affiliate )?commission\b/i,
  /^(?:more|follow|online|for more)\b[^.]{0,80}:\s*https?:/i,
  /\b(?:comments?|coment[áa]rios?|kommentare?|commentaires?|commenti)\b.{0,140}\b(?:moderat|approv|aprovad|moderad|freigeschaltet|modér)/i,
  /^(?:tell us|let us know) what you think\b/i,
  /^(?:leave a (?:reply|comment)|post a comment|(?:\d+ )?comments?|(?:view|read|show|load) (?:all )?(?:\d+ )?comments?|join the (?:conversation|discussion))\W*$/i,
  /^(?:©|\(c\) ?\d|copyright\b|all rights reserved|tous droits réservés|alle rechte vorbehalten|todos os direitos reservados|todos los derechos reservados|riproduzione riservata)/i,
  /무단\s?전재|©\s?\d{4}\b.{0,60}$/u,
  /\b(?:this material|content) may not be (?:published|reproduced|copied)\b/i,
  /^(?:tags?|topics?|filed under|categor(?:y|ies)|posted in|etiquetas|schlagwörter|mots[- ]clés)\s*[:\n]/i,
];
/** An appeal is two or three sentences; what is longer only mentions one. Characters. */
const MAX_CHARACTERS = 320;

/** Adverts, appeals to subscribe, follow or comment, notices of rights: about the site, not of the article. */
export const promotion: BodyRule = {
  name: 'promotion',
  find: (blocks) =>
    blocks.filter(({ text }) => text.length <= MAX_CHARACTERS && APPEALS.some((appeal) => appeal.test(text))),
};
