import { isReported } from '#shared/read/prose/reported-speech.ts';
import type { BodyRule } from './body-rule.ts';

/** Appeals of sites in the middle of an article. Each begins its block. */
const APPEALS: readonly RegExp[] = [
  /^(?:advert(?:isement|ising|orial)?|anzeige|werbung|publicit[éeà]|publicidad(?:e)?|pubblicità|реклама|sponsored(?: content| by.*)?)\W*$/iu,
  /^(?:(?:story|article) continues(?:\W*$| (?:below|after|under)\b)|continue reading\b(?! (?:is|was|and|until)\b)|scroll (?:down )?to (?:continue|read)\b)/i,
  /^(?:click|tap) (?:here )?to (?:tweet|share|enlarge|expand|subscribe|sign up|view (?:the )?gallery)\b/i,
  /\bsign(?:ing)? up (?:for|to) (?:our|the|my|your|\w+ ){0,3}(?:free |daily |weekly |email |e-mail )*(?:newsletters?|emails?|alerts?|mailing list)\b/i,
  /^(?:please )?(?:subscribe|get a subscription|want more .{0,30}\bsubscri)/i,
  /\b(?:our|my) (?:free |daily |weekly |email )*newsletters?\b.{0,60}$/i,
  /\b(?:meet|to|in) your inbox\b/i,
  /^get (?:the )?(?:breaking news|latest|top stor(?:y|ies)|news)\b.{0,40}\b(?:alerts?|updates?|delivered|reports?)\b/i,
  /^get\b.{0,60}\bdelivered (?:to|through) your\b/i,
  /^(?:like|enjoy(?:ed)?|love) (?:this|what you).{0,40}\b(?:share|subscribe|follow|support)\b/i,
  /^(?:unsubscribe|vom newsletter abmelden|newsletter abbestellen|se désabonner|se désinscrire|darse de baja|cancelar (?:la )?suscripción|disiscriviti|afmelden)\b(?: from (?:this|our)| here| [·|–-]|\W*$)/i,
  /^(?:please )?(?:share|tweet|pin) (?:this|on|via|it)\b.{0,60}$/i,
  /^follow\b.{0,60}\b(?:on|at) (?:@\w+|twitter|x\b|facebook|instagram|youtube|tiktok|linkedin|threads|mastodon|bluesky|telegram|whatsapp|google news|flipboard|pinterest)/i,
  /^follow\b.{0,40}\bfull coverage\b/i,
  /^(?:have|got) (?:a )?(?:tip|news tip|story|question)\b.{0,80}\b(?:reach(?:ed)?|email|e-mail|contact|send|call|let us)\b/i,
  /^(?:this|our) (?:post|article|page|story|site|website) (?:may |might )?contains? affiliate\b/i,
  /\b(?:may|might) (?:earn|receive|get)\b.{0,30}\bcommission\b.{0,60}\b(?:you|links?|purchas)/i,
  /^(?:more|follow|online|for more)\b[^.]{0,80}:\s*https?:/i,
  /^[^.]{0,30}\b(?:comments?|coment[áa]rios?|kommentare?|commentaires?|commenti)\b.{0,140}\b(?:moderated|moderation|moderators?|moderad|freigeschaltet|modér)/i,
  /^(?:tell us|let us know|we want to (?:hear|know)) what you think\b/i,
  /^(?:do you want|would you like|want) to\b.{0,160}\bsign up (?:here|now|today|below)\W*$/i,
  /^(?:this entry was (?:posted|tagged)|dieser eintrag wurde (?:veröffentlicht|am)|(?:cette entrée|cet article|ce contenu) a été publiée? (?:dans|le)|esta entrada (?:fue publicada|se publicó) en|questo articolo è stato pubblicato (?:in|il)|este artigo foi publicado em|dit bericht (?:is|werd) geplaatst)\b/i,
  /^(?:externer inhalt|externe inhalte|external content|contenu externe|contenido externo)\W*$/i,
  /^(?:um (?:deine|ihre) (?:persönlichen )?daten zu schützen|(?:hier|an dieser stelle) (?:wurde|finden sie|findest du) (?:einen?|ein) externe[rsn]?|dieser (?:externe )?inhalt|dieses (?:video|element) kann erst|with your consent|to (?:view|see|display) this content|pour (?:voir|afficher) ce contenu|para ver este contenido)\b.{0,300}\b(?:cookie|laden|geladen|datenschutz|einwillig|zustimm|externe|consent|consentement|privacy|confidentialité|privacidad|load)/iu,
  /^(?:leave a (?:reply|comment)|post a comment|(?:\d+ )?comments?|(?:view|read|show|load) (?:all )?(?:\d+ )?comments?|join the (?:conversation|discussion))\W*$/i,
  /^(?:©(?! ?\p{Ll})|\(c\) ?\d|(?:all rights reserved|tous droits réservés|alle rechte vorbehalten|todos os direitos reservados|todos los derechos reservados|riproduzione riservata)(?=\W*$|\s*[.,;|–—©-]))/iu,
  /^(?:[Cc]opyright|COPYRIGHT)\s*(?:©|@|\([cC]\)|\d{4}\b(?! \p{Ll}))/u,
  /무단\s?전재|©\s?\d{4}\b.{0,60}$/u,
  /\b(?:this material|content) may not be (?:published|reproduced|copied)\b/i,
  /^(?:tags?|topics?|filed under|categor(?:y|ies)|posted in|etiquetas|schlagwörter|mots[- ]clés)\s*[:\n][^.!?"“”]*$/i,
];
/** An appeal has two or three sentences. A block with more characters is a text that only mentions an appeal. */
const MAX_CHARACTERS = 320;
/** Words about a subscription to the site, unlike `Subscribe to nothing, her mother told her.` */
const IS_SUBSCRIPTION =
  /^(?:please )?subscribe\W*$|\b(?:newsletters?|channel|podcasts?|e-?mails?|inbox|alerts?|updates?|today|now|here|our|us|digital|print|free|access|online|week|month|year)\b/i;
const SUBSCRIBE = /^(?:please )?(?:subscribe|get a subscription)/i;

/** Removes adverts, appeals to subscribe, follow or comment, and copyright notices. */
export const promotion: BodyRule = {
  name: 'promotion',
  find: (blocks) =>
    blocks.filter(
      ({ text }) =>
        text.length <= MAX_CHARACTERS &&
        APPEALS.some((appeal) => appeal.test(text)) &&
        !isReported(text) &&
        (!SUBSCRIBE.test(text) || IS_SUBSCRIPTION.test(text)),
    ),
};
