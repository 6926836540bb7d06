import type { Phrases } from './phrases.ts';

/** Macedonian. */
export const mk: Phrases = {
  advertisementMarks: `
    реклама
    оглас
  `,
  bylineBefore: `
    од
    автор
    автори
    пишува
    текст
    подготви
  `,
  creditLabels: `
    фото
    фотографија
    слика
    извор
  `,
  publishedLabels: `
    објавено
    објавено на
    датум
  `,
  updatedLabels: `
    ажурирано
    последна измена
  `,
  newsletterInvitations: `
    претплатете се
    следете нè
    зачленете се
  `,
  commentWords: `
    коментар
    коментари
    коментирај
  `,
  readMoreSure: `
    прочитајте и
    прочитај и
    прочитајте повеќе
    поврзани вести
    видете и
    повеќе на темата
  `,
  minuteWords: `
    минута
    минути
    мин
  `,
  readingWords: `
    време за читање
    читање
  `,
  shareActions: `
    сподели
    споделете
    сподели на фејсбук
    копирај линк
    печати
    зачувај
  `,
  tagLabels: `
    тагови
    ознаки
    клучни зборови
  `,
  roles: { lacks: 'Not collected yet.' },
  siteWords: { lacks: 'Not collected yet.' },
  speechVerbs: { lacks: 'Not collected yet.' },
};
