import type { Phrases } from './phrases.ts';

/** Belarusian. */
export const be: Phrases = {
  advertisementMarks: `
    рэклама
  `,
  bylineBefore: `
    аўтар
    аўтарка
    тэкст
    падрыхтаваў
    падрыхтавала
  `,
  creditLabels: `
    фота
    здымак
    ілюстрацыя
  `,
  publishedLabels: `
    апублікавана
    дата
    дата публікацыі
  `,
  updatedLabels: `
    абноўлена
    апошняе абнаўленне
  `,
  newsletterInvitations: `
    падпішыцеся
    падпісвайцеся
    рассылка
  `,
  commentWords: `
    каментар
    каментары
    каментаваць
  `,
  readMoreSure: `
    чытайце таксама
    чытайце яшчэ
    па тэме
    глядзіце таксама
  `,
  minuteWords: `
    хвіліна
    хвіліны
    хвілін
    хв
  `,
  readingWords: `
    час чытання
    чытання
    на чытанне
  `,
  shareActions: `
    падзяліцца
    падзяліцеся
    скапіяваць спасылку
    друк
    раздрукаваць
    захаваць
  `,
  tagLabels: `
    тэгі
    тэмы
    ключавыя словы
  `,
  roles: { lacks: 'Not collected yet.' },
  siteWords: { lacks: 'Not collected yet.' },
  speechVerbs: { lacks: 'Not collected yet.' },
};
