import type { LineRule } from '../line-rule.ts';
import { isProse } from '../line-shape.ts';
import { COOKIE_NOTICES } from '../phrases/notices.ts';
import { phraseAt } from '../phrases/phrase-table.ts';
import { isReported } from '../reported-speech.ts';

const MAX_CHARACTERS = 400;

/** Words of a notice about cookies that a text about baking does not have. Folded. */
const MATTER =
  /cookie|device|sit[eio]|web|brows|experien|consent|accept|acept|accett|aceit|akcept|polic|polit|privac|privat|setting|einstellung|partner|personal|content|inhalt|contenu|contenid|advert|ads|traffic|analy|improve|verbesser|amelior|mejorar|miglior|melhor|navig|besuch|visit|nutz|dienst|servi[cz]|technolog|agree|zustimm|opt|manage|uzyt|zgod|stron|souhlas|strank|oldal|elfogad|sayfa|deneyim|саит|соглас|политик|персонал|ιστο|εμπειρ|موقع|تجرب|خصوصي|אתר|חווי|פרטיות|سایت|تجربه|साइट|अनुभव|गोपनीय|サイト|同意|体験|網站|网站|体验|體驗|隐私|사이트|동의|경험|서비스|upplevelse|oplevelse|opplevelse|kayttokokemu|sivust|ervaring|ulepsz|zlepsen/u;

export const cookieNotice: LineRule = {
  name: 'cookie-notice',
  reason:
    'A notice about cookies covers the page and is copied with it. It begins with one of a few phrases, with which no article begins.',
  apply(page) {
    const isAround = page.isAroundBody();
    page.drop(this.name, (line, index) => {
      if (index === 0 && page.lines.length === 1) return false;
      const phrase = line.text.length <= MAX_CHARACTERS ? phraseAt(line.words, COOKIE_NOTICES) : '';
      if (phrase !== '' && phrase !== line.words && isProse(line.text)) {
        if (isReported(line.text) || !MATTER.test(line.words.slice(phrase.length))) return false;
      }
      return (
        phrase !== '' &&
        (phrase === line.words
          ? isAround(index) || phrase.includes(' ')
          : /cook|kak|ciast|sütik|çerez|evästei|kolačić|informasjonskaps|куки|cookie|кук|коки|كوكي|تعريف الارتباط|עוגיות|כוקי|کوکی|कुक|クッキー|쿠키|μπισκότ|бисквит|privacy|partner|datenschutz|vie privee|privacidad|privacidade/u.test(
              line.words,
            ))
      );
    });
  },
};
