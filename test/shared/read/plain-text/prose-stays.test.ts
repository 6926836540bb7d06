import { describe, expect, it } from 'vitest';
import { readPlainText } from '#shared/read/plain-text.ts';
import { ADVERTISEMENT_MARKS } from '#shared/read/prose/phrases/advertisement-marks.ts';
import { BYLINE_BEFORE, BYLINE_WITH_COLON } from '#shared/read/prose/phrases/byline-labels.ts';
import { CAPTION_LABELS, CREDIT_LABELS, PICTURE_AGENCIES } from '#shared/read/prose/phrases/credit-labels.ts';
import { PUBLISHED_LABELS, UPDATED_LABELS } from '#shared/read/prose/phrases/date-labels.ts';
import {
  NEWSLETTER_FORM,
  NEWSLETTER_INVITATIONS,
  NEWSLETTER_OFFERS,
} from '#shared/read/prose/phrases/newsletter-phrases.ts';
import {
  COMMENT_WORDS,
  COOKIE_NOTICES,
  IMPRINT_LABELS,
  LIVE_CONTROLS,
  PAYWALL_NOTICES,
  RIGHTS_NOTICES,
} from '#shared/read/prose/phrases/notices.ts';
import type { PhraseSet } from '#shared/read/prose/phrases/phrase-table.ts';
import { READ_MORE_BEFORE_SEPARATOR, READ_MORE_ONLY } from '#shared/read/prose/phrases/read-more-phrases.ts';
import { SECTION_NAMES } from '#shared/read/prose/phrases/section-names.ts';
import { SHARE_ACTIONS, SHARE_NETWORKS, WEAK_BUTTONS } from '#shared/read/prose/phrases/share-words.ts';
import { STAFF_BYLINES } from '#shared/read/prose/phrases/staff-bylines.ts';
import { TAG_LABELS } from '#shared/read/prose/phrases/tag-labels.ts';

const PARAGRAPHS = [
  'The tide came in at noon and covered the road between the two villages.',
  'Nobody was surprised, since it does so every day of the year but one.',
  'The ferry was late, which surprised nobody either, and left without its captain.',
];

type Place = 'within' | 'below';

/**
 * Reads an article with this line in the middle or at the end of its text, and returns the remaining text.
 */
function readWith(line: string, place: Place): string {
  const [first = '', second = '', third = ''] = PARAGRAPHS;
  const blocks = place === 'within' ? [first, second, line, third] : [first, second, third, line];
  const text = ['The road that goes under', ...blocks].join('\n\n');
  return readPlainText(text, { receivedAt: '2026-05-04T00:00:00Z' }).content_text ?? '';
}

/** News sentences with words of the phrase tables. */
const NEWS_SENTENCES: Record<string, string[]> = {
  en: [
    'The final score: 3-1.',
    'The coach said: "We never gave up."',
    'The vote: 12 for, 9 against, 3 away.',
    'More on Tuesday: rain, then snow, then rain.',
    'Categories of risk: three, and none of them small.',
    'Tag Heuer answered: the watch was never theirs.',
    'In this story of loss: a dog, a boat, a letter.',
    'Topics were few: the road, the tide, the ferry.',
    'Tags: nobody had thought of them before the storm came.',
    'Keywords are what the court asked for: it got none.',
    'Copyright law will change in May.',
    'Copyright is theirs, ruled the court.',
    'Copyright 2026 was the name of his last show.',
    'All rights reserved seats were sold.',
    'The sign said all rights reserved, and nobody read it.',
    'Our standards are not theirs, the minister said.',
    'We use cookies to bake, the chef joked.',
    'Your privacy ends where the road begins.',
    'No comment.',
    'Listen.',
    'Follow the road until it is wet.',
    'Comments were few.',
    'Share it.',
    'Print, said the editor, and they printed.',
    'Subscribe to nothing, her mother told her.',
    'Sign up for the army, the poster said in our town.',
    'Get our boats out, the captain shouted.',
    'Never miss an email, our clerks were told in 1999.',
    'To continue reading, she lit a candle.',
    'To keep reading is to stay young.',
    'Premium content was what the cows got.',
    'Picture this: it rains all year.',
    'Video: none was found.',
    'The photo: his mother, laughing, on a boat.',
    'Photographs were not allowed.',
    'He paid in cash. Credit Suisse refused to answer.',
    'Source of the river: unknown.',
    'Map in hand, they walked on.',
    'Editor is a hard job: ask anyone.',
    'Desk by the window, door on the left.',
    'From May to June the road is dry.',
    'By noon they were gone.',
    'Author and captain are one.',
    'Updated rules came in March.',
    'Published in 1931, the map is wrong.',
    'Live music followed.',
    'Breaking the lock took an hour.',
    'Pinned to the door was a note.',
    'Recommended doses were ignored.',
    'See also what they did not see.',
    'Lee: Why did you leave the boat?',
    'Advertisement is what he called it.',
    'The end. (Reuters)',
    'He read it in 5 minutes.',
    'She was @home.',
  ],
  de: [
    'Themen gab es viele: die Straße, das Boot, den Hund.',
    'Thema war der Deich: er ist zu klein.',
    'Kategorien des Risikos: drei.',
    'Copyright ist ein fremdes Wort.',
    'Alle Rechte lagen bei ihr, sagte das Gericht.',
    'Wir verwenden Cookies zum Kaffee, sagte der Bäcker.',
    'Kein Kommentar.',
    'Teilen will er nicht.',
    'Drucken lohnt sich nicht mehr.',
    'Anzeige wurde nicht erstattet.',
    'Werbung gab es damals nicht.',
    'Foto und Film verbot der Wirt.',
    'Bild der Lage: es ist düster.',
    'Von Mai an ist die Straße trocken.',
    'Redaktion und Verlag schwiegen.',
    'Quelle des Flusses: unbekannt.',
    'Lesen Sie auch nachts, riet der Arzt.',
    'Abonnieren Sie nichts, sagte unser Vater.',
    'Mit einem Abo kam er nicht weit.',
  ],
  fr: [
    'Sujets de discorde : trois, et aucun petit.',
    'Thèmes du débat : la route, le bac, la pluie.',
    'Tous droits réservés aux riches, disait-on.',
    'Nous utilisons des cookies au beurre, a dit le chef.',
    'Sans commentaire.',
    'Partager, il ne voulait pas.',
    'Publicité mensongère, selon le juge.',
    'Photo de famille : ils étaient sept.',
    'Par beau temps on voit la côte.',
    'Recevez vos amis, a dit notre maire.',
    'Il vous reste peu de temps.',
    'À lire ses lettres, il était heureux.',
    'Rédaction et imprimerie ont fermé.',
    'Édition rare, le livre a brûlé.',
    'Lire était sa vie.',
  ],
  es: [
    'Temas hubo muchos: la ruta, el barco, el perro.',
    'Tema de hoy: nadie lo sabe.',
    'Todos los derechos reservados a los ricos, decían.',
    'Utilizamos cookies para el café, dijo el chef.',
    'Sin comentarios.',
    'Compartir no quiso.',
    'Guardar silencio era su oficio.',
    'Publicidad no había.',
    'Foto de familia: eran siete.',
    'Por la noche no hubo nadie.',
    'Además, llovía.',
    'Además.',
    'Recibe a su madre cada martes, dijo su hermano.',
    'Editor y autor callaron.',
    'Más información no hubo.',
  ],
  it: [
    'Tema del giorno: nessuno lo sa.',
    'Argomenti non mancavano: la strada, la barca.',
    'Tutti i diritti riservati ai ricchi, ha detto.',
    'Utilizziamo i cookie col latte, ha detto lo chef.',
    'Nessun commento.',
    'Stampa e politica tacevano.',
    'Salva la barca, persa la rete.',
    'Foto di famiglia: erano in sette.',
    'Di notte non passa nessuno.',
    'Per approfondire il pozzo serviva tempo.',
    'Ricevi tua madre, disse il nostro parroco.',
  ],
  pt: [
    'Temas não faltavam: a estrada, o barco.',
    'Assuntos de família: três.',
    'Utilizamos cookies com leite, disse o chef.',
    'Sem comentários.',
    'Guardar segredo era difícil.',
    'Foto de família: eram sete.',
    'Por volta das dez choveu.',
    'Arquivo e museu fecharam.',
  ],
  nl: [
    'Onderwerpen genoeg: de weg, de boot, de hond.',
    'We gebruiken cookies bij de thee, zei de kok.',
    'Geen reacties.',
    'Delen wilde hij niet.',
    'Door de regen kwam niemand.',
    'Beeld van de dag: een boot.',
    'Ontvang je moeder, zei onze pastoor.',
  ],
  pl: [
    'Tematy były trzy: droga, łódź i pies.',
    'Temat dnia: nikt go nie zna.',
    'Źródło rzeki: nieznane.',
    'Bez komentarza.',
    'Drukuj, powiedział redaktor.',
    'Foto i film były zakazane.',
    'Red. milczał.',
  ],
  ru: [
    'Тема дня: никто её не знает.',
    'Темы были три: дорога, лодка и пёс.',
    'Без комментариев.',
    'Печать молчала.',
    'Реклама тогда не продавалась.',
    'Фото и видео запретили.',
    'От дождя никто не пришёл.',
    'Редактор и автор молчали: им нечего сказать.',
    'Источник реки: неизвестен.',
    'Главное случилось ночью.',
    'Мы используем cookie к чаю, пошутил повар.',
    'Читайте по ночам, сказал врач.',
  ],
  ar: [
    'مواضيع كثيرة: الطريق والقارب والكلب.',
    'حقوق النشر ستتغير في مايو.',
    'لا تعليق.',
    'استمع.',
    'الصورة: لم يرها أحد.',
    'المصدر: مجهول.',
    'نشرة الأخبار لم تأت.',
  ],
  zh: [
    '主题：没有人知道那天晚上发生了什么事情。',
    '版权法将在五月修改。',
    '图：没有人看见。',
    '分享不是他的习惯。',
    '来源：没有人知道水从哪里来。',
  ],
  'a line about age': [
    'This story is over.',
    'This article is more than a list of names.',
    'Dieser Artikel ist älter als der Hafen.',
    'This post is over 3 metres high and has stood in the water for a century.',
  ],
};

describe.each(Object.entries(NEWS_SENTENCES))('a sentence of the group “%s”', (_, lines) => {
  it.each(lines)('is kept within and below a text (%s)', (line) => {
    expect(readWith(line, 'within').split('\n\n')).toContain(line);
    expect(readWith(line, 'below').split('\n\n')).toContain(line);
  });
});

const TABLES: Record<string, PhraseSet> = {
  ADVERTISEMENT_MARKS,
  BYLINE_BEFORE,
  BYLINE_WITH_COLON,
  CAPTION_LABELS,
  COMMENT_WORDS,
  COOKIE_NOTICES,
  CREDIT_LABELS,
  IMPRINT_LABELS,
  LIVE_CONTROLS,
  NEWSLETTER_FORM,
  NEWSLETTER_OFFERS,
  NEWSLETTER_INVITATIONS,
  PAYWALL_NOTICES,
  PICTURE_AGENCIES,
  PUBLISHED_LABELS,
  READ_MORE_ONLY,
  READ_MORE_BEFORE_SEPARATOR,
  RIGHTS_NOTICES,
  SECTION_NAMES,
  SHARE_ACTIONS,
  SHARE_NETWORKS,
  STAFF_BYLINES,
  TAG_LABELS,
  UPDATED_LABELS,
  WEAK_BUTTONS,
};

/**
 * Every phrase of every table is tested, also in sentences that make little sense. The number makes each
 * sentence different, because a sentence that repeats another one can be a pull quote.
 */
const FRAMES: [name: string, frame: (phrase: string, n: number) => string][] = [
  ['as a subject', (phrase, n) => `${phrase} of the harbour rose by ${n}% on Monday.`],
  ['before a comma', (phrase, n) => `${phrase}, the captain said, was not what the ${n} had asked for.`],
  ['before a colon', (phrase, n) => `${phrase}: the captain asked for ${n}, and the crew did not care.`],
  ['before a quotation', (phrase, n) => `${phrase}: "We never gave up ${n}."`],
  ['after another word', (phrase, n) => `The ${phrase} was never seen by ${n}.`],
];

/** As the last line, each sentence needs an article of its own, so only every seventh is tested there. */
const SAMPLED = 7;

describe.each(Object.entries(TABLES))('a sentence with a phrase of %s', (_, table) => {
  it.each(FRAMES)('is kept with the phrase %s', (name, frame) => {
    const lines = [...table.values()].map((phrase, index) => {
      const line = frame(phrase, index);
      return line.charAt(0).toUpperCase() + line.slice(1);
    });
    const within = new Set(readWith(lines.join('\n\n'), 'within').split('\n\n'));
    const sample = lines.filter((_line, index) => index % SAMPLED === name.length % SAMPLED);
    const lost = [
      ...lines.filter((line) => !within.has(line)),
      ...sample.filter((line) => !readWith(line, 'below').split('\n\n').includes(line)),
    ];
    expect(lost).toEqual([]);
  });
});

it.each([
  ['FACTS', 'The boat is nine metres long'],
  ['FAKTA', 'Båten är nio meter lång'],
  ['DATEN', 'Das Boot ist neun Meter lang'],
  ['DATOS', 'El barco mide nueve metros'],
  ['FAITS', 'Le bateau mesure neuf mètres'],
  ['DADOS', 'O barco tem nove metros'],
])('keeps %s, the heading of a box below the text', (heading, line) => {
  expect(readWith(`${heading}\n${line}`, 'below')).toContain(`${heading}\n${line}`);
});

it.each(['EFN', 'EFN\nbmr/jlp'])(
  'removes the name and the initials of an agency below the text: %s',
  (mark) => {
    expect(readWith(mark, 'below')).not.toContain('EFN');
  },
);
