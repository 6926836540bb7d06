import { COOKIE_NOTICES } from '../phrases/notices.ts';
import { phraseAt } from '../phrases/phrase-table.ts';
import type { Rule } from '../rule.ts';

const MAX_CHARACTERS = 400;

export const cookieNotice: Rule = {
  name: 'cookie-notice',
  reason:
    'A notice about cookies lies over the page and is copied with it. It begins in one of a few ways, and nothing else begins so.',
  apply(page) {
    const isAround = page.isAroundBody();
    page.drop(this.name, (line, index) => {
      if (index === 0 && page.lines.length === 1) return false;
      const phrase = line.text.length <= MAX_CHARACTERS ? phraseAt(line.words, COOKIE_NOTICES) : '';
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
