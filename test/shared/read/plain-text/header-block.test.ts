import { describe, expect, it } from 'vitest';
import { normalise } from '#shared/normalise/normalise.ts';
import { readPlainText } from '#shared/read/plain-text.ts';

/** The expected fields of a header. The text or the summary contains `keep`; neither of them contains `drop`. */
interface Expected {
  title: string;
  date?: string;
  modified?: string;
  authors?: string[];
  keep?: string[];
  drop?: string[];
}

type Row = [header: string, expected: Expected];

const RECEIVED_AT = '2026-11-28T12:00:00.000Z';
const BODIES = {
  en: [
    'The river came up on Monday night and took the lower half of the market with it.',
    'By morning the traders had put their tables on the bridge, where there was more room anyway.',
    'The council says that it will decide in the spring, and nobody on the bridge is in a hurry.',
  ],
  de: [
    'Der Fluss kam in der Nacht zum Montag und nahm die untere Hälfte des Marktes mit.',
    'Am Morgen standen die Tische der Händler auf der Brücke, wo ohnehin mehr Platz ist.',
    'Der Rat will im Frühjahr entscheiden, und auf der Brücke hat es damit niemand eilig.',
  ],
  fr: [
    'La rivière est montée dans la nuit de lundi et a emporté la moitié basse du marché.',
    'Au matin, les marchands avaient mis leurs tables sur le pont, où il y a plus de place.',
    'Le conseil décidera au printemps, et personne sur le pont ne semble pressé.',
  ],
  es: [
    'El río subió en la noche del lunes y se llevó la mitad baja del mercado.',
    'Por la mañana los vendedores habían puesto sus mesas en el puente, donde hay más sitio.',
    'El ayuntamiento decidirá en primavera, y en el puente nadie tiene prisa.',
  ],
  ja: [
    '月曜の夜に川の水があふれ、市場の低い側の半分が流された。けが人はいなかった。',
    '朝になると商人たちは橋の上に台を並べていた。そのほうが広いからだという。',
    '市は春に決めると話しているが、橋の上では誰も急いでいないようだった。',
  ],
  uk: [
    'Річка вийшла з берегів у ніч на понеділок і забрала нижню половину ринку.',
    'Вранці торговці поставили столи на мосту, де місця й так більше.',
    'Рада вирішить навесні, а на мосту з цим ніхто не поспішає.',
  ],
  zh: [
    '星期一夜里河水上漲，沖走了市場較低的一半攤位，所幸沒有人受傷。',
    '到了早上，攤販已經把桌子搬到橋上，他們說那裡本來就比較寬敞。',
    '市府表示將在春天作出決定，不過橋上看來沒有任何人著急。',
  ],
};

function read(header: string, language: keyof typeof BODIES) {
  const text = `${header}\n\n${BODIES[language].join('\n\n')}`;
  const { content } = normalise(readPlainText(text, { receivedAt: RECEIVED_AT }), {
    receivedAt: RECEIVED_AT,
  });
  return content;
}

const languageOf = (header: string): keyof typeof BODIES =>
  /[ぁ-ん時]/u.test(header)
    ? 'ja'
    : /[іїє]/u.test(header)
      ? 'uk'
      : /\p{Script=Han}/u.test(header)
        ? 'zh'
        : /\b(?:der|die|das|von|Uhr|Foto:)\b|[äöüß]/u.test(header)
          ? 'de'
          : /\b(?:le|la|par|du)\b/iu.test(header)
            ? 'fr'
            : /\b(?:el|por|de)\b/iu.test(header)
              ? 'es'
              : 'en';

const KINDS: Record<string, Row[]> = {
  'reads the whole headline as title': [
    [
      'The market moves –\nTraders put their tables on the bridge\n\nBy Jane Doe',
      { title: 'The market moves – Traders put their tables on the bridge', authors: ['Jane Doe'] },
    ],
    [
      'Der Markt zieht um\n:\nDie Händler stehen auf der Brücke\n\nVon Jana Dohm',
      { title: 'Der Markt zieht um: Die Händler stehen auf der Brücke', authors: ['Jana Dohm'] },
    ],
    [
      'Sport\nFootball\nWhy does the market keep moving to the old bridge?\nJane Doe\n5 March 2026',
      {
        title: 'Why does the market keep moving to the old bridge?',
        authors: ['Jane Doe'],
        date: '2026-03-05',
      },
    ],
    [
      'Der Markt der kleinen Stadt zieht bis auf weiteres auf die Brücke\nvor 14 Minuten',
      { title: 'Der Markt der kleinen Stadt zieht bis auf weiteres auf die Brücke', date: '2026-11-28' },
    ],
    [
      'Heimat\nWas macht es mit uns, wenn der Markt nicht mehr am Fluss steht?\nJana Dohm\n05.03.2026',
      { title: 'Heimat', authors: ['Jana Dohm'], date: '2026-03-05' },
    ],
  ],
  'reads parts of a header without a space between them': [
    [
      'The market moves\nbyJane Doe\nMarch 5, 2026',
      { title: 'The market moves', authors: ['Jane Doe'], date: '2026-03-05' },
    ],
    [
      'The market moves\nBy\nJane DoeTravel News Reporter\n11:58, 5 MAR 2026',
      { title: 'The market moves', authors: ['Jane Doe'], date: '2026-03-05' },
    ],
    [
      'The market moves\nby Jane DoeMarch 5, 202612 Comments',
      { title: 'The market moves', authors: ['Jane Doe'], date: '2026-03-05' },
    ],
    [
      'Der Markt zieht um\n\nRedaktion Moorhusen05.03.26 09:56',
      { title: 'Der Markt zieht um', date: '2026-03-05' },
    ],
    [
      'Der Markt zieht um\nam 5. März 2026 von Jana Dohmin Allgemeines',
      { title: 'Der Markt zieht um', authors: ['Jana Dohm'], date: '2026-03-05' },
    ],
    [
      '市場が橋の上に移る\n川上新聞 2026/3/5 21:17（最終更新 3/5 22:05） 789文字\n山川 花子\n社会',
      { title: '市場が橋の上に移る', authors: ['山川 花子'], date: '2026-03-05' },
    ],
  ],
  'reads an author next to a job, a reading time or a date': [
    [
      'Der Markt zieht um\n\nVon\nJana Dohm\nThomas Vogt\n\n05.03.2026',
      { title: 'Der Markt zieht um', authors: ['Jana Dohm', 'Thomas Vogt'], date: '2026-03-05' },
    ],
    [
      'Der Markt zieht um\n05.03.2026, 20:24 Uhr\n\nAuf der Brücke stehen jetzt auch die Stände der Fischer.\n\nFoto: Anna Vogt\nVon Jana Dohm Landespolitische Korrespondentin',
      { title: 'Der Markt zieht um', authors: ['Jana Dohm'], date: '2026-03-05' },
    ],
    [
      'Der Markt zieht um\n5. März 2026, 19:50 Uhr\n\nAuf der Brücke ist es eng, und niemand beschwert sich darüber.\n\nKolumne von Jana Dohm',
      { title: 'Der Markt zieht um', authors: ['Jana Dohm'], date: '2026-03-05' },
    ],
    [
      'The market moves\nJane Doe 2 minutes read\nMarch 5, 2026',
      { title: 'The market moves', authors: ['Jane Doe'], date: '2026-03-05' },
    ],
    [
      'The market moves\nNews\nPeter Doe Deputy Content Hub Director\n08:39, 05 Mar 2026',
      { title: 'The market moves', authors: ['Peter Doe'], date: '2026-03-05' },
    ],
    [
      'The market moves\n\nJane Doe|Published 4 months ago',
      { title: 'The market moves', authors: ['Jane Doe'] },
    ],
    [
      'Ринок переїздить на міст\nЯрослав Гнатюк Антон Литвин 8 березня, 17:46',
      {
        title: 'Ринок переїздить на міст',
        authors: ['Ярослав Гнатюк', 'Антон Литвин'],
        date: '2026-03-08',
      },
    ],
  ],
  'reads only names after “Von” or “Par” (by)': [
    [
      'Von Risiken und Nebenwirkungen\n\nVon Jana Dohm',
      { title: 'Von Risiken und Nebenwirkungen', authors: ['Jana Dohm'] },
    ],
    ['Par Monts et Vaux', { title: 'Par Monts et Vaux' }],
    [
      'Der Markt zieht um\n\nVon Jana und Thomas',
      { title: 'Der Markt zieht um', authors: ['Jana', 'Thomas'] },
    ],
  ],
  'does not read the number of an issue as title': [
    [
      'PRESSEINFORMATION\nNr. 14/2026 vom 5. März 2026\n\nDer Markt zieht auf die Brücke',
      { title: 'Der Markt zieht auf die Brücke', date: '2026-03-05' },
    ],
    [
      'THE MUD REPORT\nIssue 88 · 5 March 2026\n\nThe market moves to the bridge\n\nBy Jane Doe',
      { title: 'The market moves to the bridge', date: '2026-03-05', authors: ['Jane Doe'] },
    ],
    [
      'Communiqué n° 14 · 5 mars 2026\n\nLe marché déménage sur le pont',
      { title: 'Le marché déménage sur le pont', date: '2026-03-05' },
    ],
  ],
  'reads “Moorhusen, 5. März 2026” as title only if no other line fits': [
    [
      'Moorhusen, 5. März 2026\n\nNiederschrift über die Sitzung des Ausschusses',
      { title: 'Niederschrift über die Sitzung des Ausschusses', date: '2026-03-05' },
    ],
    ['Newsletter, 5 March 2026', { title: 'Newsletter, 5 March 2026' }],
  ],
  'reads authors after “Started by”, without footnotes (`Jane Doe1`)': [
    [
      'Open gate at Lock 9\n\nStarted by mudlark77, Mar 05, 2026, 09:12',
      { title: 'Open gate at Lock 9', authors: ['mudlark77'], date: '2026-03-05' },
    ],
    [
      'Barley soup of the keeper\n\nRecipe by Jane Doe · 5 March 2026',
      { title: 'Barley soup of the keeper', authors: ['Jane Doe'], date: '2026-03-05' },
    ],
    [
      'Der Markt am Morgen\n\nFotos und Text von Jana Dohm\n5. März 2026',
      { title: 'Der Markt am Morgen', authors: ['Jana Dohm'], date: '2026-03-05' },
    ],
    [
      'Open gates and low water\n\nJane Doe1, Thomas Cole2',
      { title: 'Open gates and low water', authors: ['Jane Doe', 'Thomas Cole'] },
    ],
    [
      'Das offene Tor\n\nVeröffentlicht am 5. März 2026von Jana Dohm3 Kommentare',
      { title: 'Das offene Tor', authors: ['Jana Dohm'], date: '2026-03-05' },
    ],
  ],
  'removes the “=” of an agency after a headline': [
    ['Der Markt zieht um =\n\nVon Jana Dohm', { title: 'Der Markt zieht um', authors: ['Jana Dohm'] }],
  ],
  'prefers a day to the age of the article': [
    [
      'Der Markt zieht um\n\n05.03.2026 07.57\nOnline seit heute, 7.57 Uhr',
      { title: 'Der Markt zieht um', date: '2026-03-05' },
    ],
    [
      'The market moves\n\nPublished 5 hours ago\n5 March 2026, 10:15',
      { title: 'The market moves', date: '2026-03-05' },
    ],
  ],
  'reads no author from “Peer-Reviewed Publication” or “Novità Libri”': [
    [
      'The dormice move\n\nPeer-Reviewed Publication\n\n5 March 2026',
      { title: 'The dormice move', date: '2026-03-05' },
    ],
    ['La torre cambia\n\nNovità Libri\n\n5 marzo 2026', { title: 'La torre cambia', date: '2026-03-05' }],
  ],
  'does not read a notice about the age of the article as title': [
    [
      'This article is more than 1 month old\n\nThe market moves\n\nJane Doe\n\n5 March 2026',
      { title: 'The market moves', authors: ['Jane Doe'], date: '2026-03-05' },
    ],
    [
      'Dieser Artikel ist älter als ein Jahr\n\nDer Markt zieht um\n\nVon Jana Dohm',
      { title: 'Der Markt zieht um', authors: ['Jana Dohm'] },
    ],
    [
      "Cet article date de plus d'un an\n\nLe marché déménage\n\nPar Luc Morel",
      { title: 'Le marché déménage', authors: ['Luc Morel'] },
    ],
  ],
  'reads no author from photographers and editors': [
    ['市场搬到桥上\n\n文/林晓舟 编辑/周明远', { title: '市场搬到桥上', authors: ['林晓舟'] }],
    ['市场搬到桥上\n\n文 | 林晓舟  编辑 | 周明远', { title: '市场搬到桥上', authors: ['林晓舟'] }],
    ['市場搬到橋上\n\n撰文：林曉舟　攝影：周明遠', { title: '市場搬到橋上', authors: ['林曉舟'] }],
    ['市場は橋の上へ\n\n文：早瀬みのり 写真：森田岳', { title: '市場は橋の上へ', authors: ['早瀬みのり'] }],
    ['市場は橋の上へ\n\n文・写真＝早瀬みのり', { title: '市場は橋の上へ', authors: ['早瀬みのり'] }],
    ['시장이 다리로 간다\n\n글 김하늘 사진 이영희', { title: '시장이 다리로 간다', authors: ['김하늘'] }],
    [
      'Der Markt zieht um\n\nVon Jana Dohm und Karl Vogt (Fotos)',
      { title: 'Der Markt zieht um', authors: ['Jana Dohm'] },
    ],
    [
      'The market moves\n\nBy Ann Lee and Paul Roe (pictures)',
      { title: 'The market moves', authors: ['Ann Lee'] },
    ],
  ],
  'reads a repeated line as title only if it is the headline': [
    [
      'Why our queue was fast\n\nJane Doe\nJane Doe\n\nNov 18, 2025',
      { title: 'Why our queue was fast', authors: ['Jane Doe'], date: '2025-11-18' },
    ],
    [
      'Die Brücke bleibt offen\n\n© Anna Vogt\n\nvon Hans Meier\n\n© Anna Vogt',
      { title: 'Die Brücke bleibt offen', authors: ['Hans Meier'] },
    ],
    [
      'Ninety costumes for a rainy day\n\nYou have updates!\n\nYou have updates!',
      { title: 'Ninety costumes for a rainy day' },
    ],
    [
      'Ce que le pont nous apprend\n\nPartager\n\nLe marché\n\nLe marché',
      { title: 'Ce que le pont nous apprend' },
    ],
    [
      'The market moves to the bridge\n\nPhoto: Ada Ferris\n\nThe market moves to the bridge',
      { title: 'The market moves to the bridge' },
    ],
    [
      'Home\nNews\nThe market moves to the bridge\n\nShare\n\nThe market moves to the bridge',
      { title: 'The market moves to the bridge' },
    ],
  ],
  'reads by-line and date on one line': [
    [
      'The market moves\n\nBy Jane Doe, 5 March 2026',
      { title: 'The market moves', authors: ['Jane Doe'], date: '2026-03-05' },
    ],
    [
      'The market moves\n\nBy Jane Doe (5 March 2026)',
      { title: 'The market moves', authors: ['Jane Doe'], date: '2026-03-05' },
    ],
    [
      'The market moves\n\nBy Jane Doe | 5 March 2026',
      { title: 'The market moves', authors: ['Jane Doe'], date: '2026-03-05' },
    ],
    [
      'The market moves\n\nBy Jane Doe · March 5, 2026',
      { title: 'The market moves', authors: ['Jane Doe'], date: '2026-03-05' },
    ],
    [
      'The market moves\n\nBy Jane Doe - 5 March 2026',
      { title: 'The market moves', authors: ['Jane Doe'], date: '2026-03-05' },
    ],
    [
      'The market moves\n\nBy Jane Doe on 5 March 2026',
      { title: 'The market moves', authors: ['Jane Doe'], date: '2026-03-05' },
    ],
    [
      'The market moves\n\nWritten by Miles Orr, PhD on April 29, 2018',
      { title: 'The market moves', authors: ['Miles Orr'], date: '2018-04-29' },
    ],
    [
      'Der Markt zieht um\n\nVon Jana Dohm, 5. März 2026',
      { title: 'Der Markt zieht um', authors: ['Jana Dohm'], date: '2026-03-05' },
    ],
    [
      'Der Markt zieht um\n\nVon Jana Dohm (05.03.2026)',
      { title: 'Der Markt zieht um', authors: ['Jana Dohm'], date: '2026-03-05' },
    ],
    [
      'Le marché déménage\n\nPar Luc Morel, le 5 mars 2026',
      { title: 'Le marché déménage', authors: ['Luc Morel'], date: '2026-03-05' },
    ],
    [
      'El mercado se muda\n\nPor Marta Gil, 5 de marzo de 2026',
      { title: 'El mercado se muda', authors: ['Marta Gil'], date: '2026-03-05' },
    ],
  ],
  'reads a name, date or sentence above the credit of a photo': [
    [
      'The market moves\n\nBy Jane Doe\nPhotos by John Roe',
      { title: 'The market moves', authors: ['Jane Doe'] },
    ],
    ['The market moves\n\n5 March 2026\nPhoto: John Roe', { title: 'The market moves', date: '2026-03-05' }],
    [
      'The market moves\n\nTraders on the bridge say it was always the better place\nPhoto: John Roe',
      { title: 'The market moves', keep: ['Traders on the bridge say it was always the better place'] },
    ],
    [
      'The market moves\n\nBy Jane Doe\n\nWhat the river left\nPhoto: John Roe',
      { title: 'The market moves', authors: ['Jane Doe'], keep: ['What the river left'] },
    ],
    [
      'Der Markt zieht um\n\nvon Jana Dohm\nFoto: Karl Ried',
      { title: 'Der Markt zieht um', authors: ['Jana Dohm'] },
    ],
    [
      'Der Markt zieht um\n\n5. März 2026\nFoto: Karl Ried / dpa',
      { title: 'Der Markt zieht um', date: '2026-03-05' },
    ],
  ],
  'keeps a heading near the date, and reads no author from it': [
    [
      'Le marché déménage\n\n5 mars 2026\n\nPoints Clés',
      { title: 'Le marché déménage', date: '2026-03-05', keep: ['Points Clés'] },
    ],
    [
      'The market moves\n\n5 March 2026\n\nExecutive Summary',
      { title: 'The market moves', date: '2026-03-05', keep: ['Executive Summary'] },
    ],
    [
      'The market moves\n\n5 March 2026\n\nKey Findings',
      { title: 'The market moves', date: '2026-03-05', keep: ['Key Findings'] },
    ],
    [
      'The market moves\n\nMarch 5, 2026\n\nWhy It Matters',
      { title: 'The market moves', date: '2026-03-05', keep: ['Why It Matters'] },
    ],
    [
      'Der Markt zieht um\n\n5. März 2026\n\nBuch der Woche',
      { title: 'Der Markt zieht um', date: '2026-03-05', keep: ['Buch der Woche'] },
    ],
    [
      'Le marché déménage\n\n5 mars 2026\n\nLe Grand Pont',
      { title: 'Le marché déménage', date: '2026-03-05', keep: ['Le Grand Pont'] },
    ],
    ['The market moves\n\nExecutive Summary', { title: 'The market moves', keep: ['Executive Summary'] }],
  ],
  'reads four digits after day and month as the year': [
    [
      'Brindle Kites opens a shop\n\nWESTON, Ohio, June 4, 2024 — Brindle Kites opened a shop in the old chapel.',
      { title: 'Brindle Kites opens a shop', date: '2024-06-04', keep: ['WESTON, Ohio, June 4, 2024 —'] },
    ],
    ['The market moves\n\nMay 06, 2022 News', { title: 'The market moves', date: '2022-05-06' }],
    ['The market moves\n\n20 Feb, 2020. 3 min read', { title: 'The market moves', date: '2020-02-20' }],
    ['El mercado se muda\n\n3 de mayo de 202221:25', { title: 'El mercado se muda', date: '2022-05-03' }],
    ['Der Markt zieht um\n\n5. März 20265. März 2026', { title: 'Der Markt zieht um', date: '2026-03-05' }],
    [
      'The market moves\n\nSeptember 15, 2020 byJane Doe Post a Comment',
      { title: 'The market moves', date: '2020-09-15', authors: ['Jane Doe'] },
    ],
    [
      'Der Markt zieht um\n\n3/5\n\nDie Händler auf der Brücke',
      { title: 'Der Markt zieht um', keep: ['Die Händler auf der Brücke'] },
    ],
    ['The market moves\n\n3/5', { title: 'The market moves' }],
  ],
  'reads a headline with a date or a label': [
    ['Newsletter – 14 August 2019', { title: 'Newsletter – 14 August 2019' }],
    [
      'Newsletter – 14 August 2019\n\nBy Tom Hale',
      { title: 'Newsletter – 14 August 2019', authors: ['Tom Hale'] },
    ],
    ['Daily briefing, 5 March 2026', { title: 'Daily briefing, 5 March 2026' }],
    ['Weather for Saturday, March 7', { title: 'Weather for Saturday, March 7' }],
    ['Interview: Jane Doe', { title: 'Interview: Jane Doe' }],
    ['Tag des Zweinutzungshuhns am 22. Januar', { title: 'Tag des Zweinutzungshuhns am 22. Januar' }],
    [
      'Protokoll der Sitzung vom 10. Oktober 2019\n\n26/12/2019 von Jana Dohm',
      { title: 'Protokoll der Sitzung vom 10. Oktober 2019', date: '2019-12-26', authors: ['Jana Dohm'] },
    ],
    [
      'Le marché du 5 mars 2026\n\nPar Luc Morel',
      { title: 'Le marché du 5 mars 2026', authors: ['Luc Morel'] },
    ],
    ['Entrevista: Marta Gil\n\n5 de marzo de 2026', { title: 'Entrevista: Marta Gil', date: '2026-03-05' }],
  ],
  'reads neither title nor summary from menus and adverts': [
    [
      'Nyheter Lokalt\nThe market moves to the bridge\n\nBy Jane Doe',
      { title: 'The market moves to the bridge', authors: ['Jane Doe'] },
    ],
    ['Home\nNews\nUK\nThe market moves to the bridge', { title: 'The market moves to the bridge' }],
    ['Menu\nSearch\nSign in\n\nThe market moves to the bridge', { title: 'The market moves to the bridge' }],
    [
      'Startseite\nLokales\nSuche\n\nDer Markt zieht um auf die Brücke',
      { title: 'Der Markt zieht um auf die Brücke' },
    ],
    ['Accueil\nSociété\n\nLe marché déménage sur le pont', { title: 'Le marché déménage sur le pont' }],
    [
      'The Wexbury Post\n5 March 2026\n\nThe market moves to the bridge',
      { title: 'The market moves to the bridge', date: '2026-03-05' },
    ],
    [
      'Wexburger Anzeiger\n5. März 2026\n\nDer Markt zieht um auf die Brücke',
      { title: 'Der Markt zieht um auf die Brücke', date: '2026-03-05' },
    ],
    [
      'The market moves\n\nSponsored content: a mattress that remembers you',
      { title: 'The market moves', drop: ['a mattress that remembers you'] },
    ],
    ['The market moves\n\nPinned post | Newest first', { title: 'The market moves', drop: ['Newest first'] }],
    [
      'Der Markt zieht um\n\nAnzeige: Matratzen mit Gedächtnis',
      { title: 'Der Markt zieht um', drop: ['Matratzen'] },
    ],
  ],
  'reads author and date next to unknown words': [
    [
      'The market moves\n\nPosted on 2015-04-05 by marc | Leave a comment',
      { title: 'The market moves', date: '2015-04-05', authors: ['marc'], drop: ['Posted on'] },
    ],
    [
      'The market moves\n\nJuly 24, 2019 by Ann Mercer 5 Comments',
      { title: 'The market moves', date: '2019-07-24', authors: ['Ann Mercer'], drop: ['5 Comments'] },
    ],
    [
      'Der Markt zieht um\n\n05.03.2026, 10:15 Uhr, Jana Dohm',
      { title: 'Der Markt zieht um', date: '2026-03-05', authors: ['Jana Dohm'] },
    ],
    [
      '市場が橋へ移る\n\n山川花子2026年3月2日 16時00分',
      { title: '市場が橋へ移る', date: '2026-03-02', authors: ['山川花子'] },
    ],
    ['市場が橋へ移る\n\n19.03.02', { title: '市場が橋へ移る', date: '2019-03-02' }],
    ['Der Markt zieht um\n\n19.03.02', { title: 'Der Markt zieht um', date: '2002-03-19' }],
    [
      'The market moves to the bridge\n\nMar 5, 2026 · 4 min · Ann Mercer and Paul Roe · Town',
      {
        title: 'The market moves to the bridge',
        date: '2026-03-05',
        authors: ['Ann Mercer', 'Paul Roe'],
      },
    ],
    ['市场搬到桥上去\n\n作者：记者王小明', { title: '市场搬到桥上去', authors: ['王小明'] }],
    ['市場搬到橋上去\n\n〔記者 王小明／台北報導〕', { title: '市場搬到橋上去', authors: ['王小明'] }],
    [
      'The market moves\n\nBy Emily Stone 8 January 2020, 3:51 pm 11 Edit',
      { title: 'The market moves', date: '2020-01-08', authors: ['Emily Stone'] },
    ],
    [
      'Der Markt zieht um\n\nVeröffentlicht: 05.01.2020 | Autor: gnadolf | Abgelegt unter: Brücken, Märkte | 5 Kommentare',
      { title: 'Der Markt zieht um', date: '2020-01-05', authors: ['gnadolf'], drop: ['Abgelegt'] },
    ],
    [
      'Der Markt zieht um\n\n26. September 2019 Ulrike Holm Schreibe einen Kommentar\n\nAktualisiert am 19.02.2020',
      { title: 'Der Markt zieht um', date: '2019-09-26', modified: '2020-02-19', authors: ['Ulrike Holm'] },
    ],
  ],
  'reads a person, a group or a sign-in name from a by-line': [
    [
      'The market moves\n\nDoor onze redacteur\nFemke de Wit\nOudewaal\n8 juni 2024',
      { title: 'The market moves', date: '2024-06-08', authors: ['Femke de Wit'] },
    ],
    [
      'Der Markt zieht um\n\nJana Dohm Lokales\n05.03.2026',
      { title: 'Der Markt zieht um', date: '2026-03-05', authors: ['Jana Dohm'] },
    ],
    [
      'Der Markt zieht um\n\nvon Rechtsanwältin Jana Dohm\n5. März 2026',
      { title: 'Der Markt zieht um', date: '2026-03-05', authors: ['Jana Dohm'] },
    ],
    [
      'Wohin zieht der Markt?\n\nBeitragvon r23 » 05.03.2026, 05:42',
      { title: 'Wohin zieht der Markt?', date: '2026-03-05', authors: ['r23'] },
    ],
    [
      '市場搬到橋上\n\n2026-03-05 10:15 山城報 記者王小明',
      { title: '市場搬到橋上', date: '2026-03-05', authors: ['王小明'] },
    ],
    [
      'Der Markt zieht um\nam 5. März 2026 von Jana Martin Allgemeines',
      { title: 'Der Markt zieht um', authors: ['Jana Martin'], date: '2026-03-05' },
    ],
    [
      'The market moves\n\nPosted in Tides by rivermarc on August 3, 2019',
      { title: 'The market moves', date: '2019-08-03', authors: ['rivermarc'] },
    ],
    [
      'The market moves\n\nby HLNF Staff Report\n\nOctober 27, 2023',
      { title: 'The market moves', date: '2023-10-27' },
    ],
    [
      'El mercado se muda\n\npor Mercados.es\n\n5 de marzo de 2026',
      { title: 'El mercado se muda', date: '2026-03-05' },
    ],
    [
      'Der Markt zieht um\n\nvon\nbruecken.example Archiv\n\n5. März 2026',
      { title: 'Der Markt zieht um', date: '2026-03-05', authors: ['bruecken.example Archiv'] },
    ],
    [
      'Le marché déménage\n\nAuteur(s) :\n\nLes Marchands du Pont',
      { title: 'Le marché déménage', authors: ['Les Marchands du Pont'] },
    ],
    [
      'The market moves\n\nJane Doe\nJohn Roe\n\n5 March 2026',
      { title: 'The market moves', date: '2026-03-05', authors: ['Jane Doe', 'John Roe'] },
    ],
    [
      'Der Markt zieht um\n\n6. Dezember 2022 von Frida in Brücken, Märkte',
      { title: 'Der Markt zieht um', date: '2022-12-06', authors: ['Frida'] },
    ],
  ],
  'reads the by-line below a long standfirst and a caption': [
    [
      'The market moves\n\nThe river took half of it on Monday night. The traders say that they had planned to go anyway, to the bridge.\n\nTraders at the north end of the bridge on Tuesday morning, an hour after the water fell.Credit...Ada Ferris for The Wexbury Post\n\nBy Jane Doe\n\nPublished March 4, 2026Updated March 5, 2026, 9:12 a.m. ET',
      { title: 'The market moves', date: '2026-03-04', modified: '2026-03-05', authors: ['Jane Doe'] },
    ],
    [
      'Der Markt zieht um\n\nDie Hälfte nahm der Fluss am Montag mit. Die Händler sagen, dass sie ohnehin auf die Brücke wollten.\n\nHändler am nördlichen Ende der Brücke, eine Stunde nachdem das Wasser gefallen war.\n\nVon Jana Dohm\n\n5. März 2026, 9.12 Uhr',
      { title: 'Der Markt zieht um', date: '2026-03-05', authors: ['Jana Dohm'] },
    ],
  ],
  'reads no author from words that are not a name': [
    [
      'El mercado se muda\n\nDesplegar Redes Sociales\n\n5 de marzo de 2026',
      { title: 'El mercado se muda', date: '2026-03-05' },
    ],
    [
      'Le marché déménage\n\nSociété. Par A. D.\n\n5 mars 2026',
      { title: 'Le marché déménage', date: '2026-03-05' },
    ],
    [
      'The market moves\n\nMore Information\n\n5 March 2026',
      { title: 'The market moves', date: '2026-03-05' },
    ],
  ],
  'reads both names around a place': [
    [
      'Der Markt zieht um\n\nMarkus Haller, London, Anna Weber 19.10.2019, 23:38 Uhr',
      { title: 'Der Markt zieht um', date: '2019-10-19', authors: ['Markus Haller', 'Anna Weber'] },
    ],
    [
      'El mercado se muda\n\nLucía Arranz, Lima, Carlos Vidal 19/10/2019',
      { title: 'El mercado se muda', date: '2019-10-19', authors: ['Lucía Arranz', 'Carlos Vidal'] },
    ],
  ],
  'reads no date after a label such as “deadline”': [
    [
      'The market moves\n\nDeadline: 15 March 2026',
      { title: 'The market moves', keep: ['Deadline: 15 March 2026'] },
    ],
    [
      'Der Markt zieht um\n\nEinsendeschluss: 15.03.2026',
      { title: 'Der Markt zieht um', keep: ['Einsendeschluss: 15.03.2026'] },
    ],
    [
      'El mercado se muda\n\nPlazo de inscripción: 15 de marzo de 2026',
      { title: 'El mercado se muda', keep: ['Plazo de inscripción: 15 de marzo de 2026'] },
    ],
    [
      'Le marché déménage\n\nPublié le : 5 mars 2026\n\nDate limite : 15 mars 2026',
      { title: 'Le marché déménage', date: '2026-03-05' },
    ],
  ],
};

it('readPlainText reads no author from the answers of an interview', () => {
  const answers = BODIES.de.map((text) => `Weber: ${text}`);
  const text = ['Der Markt zieht um', 'Warum zieht der Markt um?', ...answers, 'Anna Weber'].join('\n\n');
  expect(readPlainText(text, { receivedAt: RECEIVED_AT })).not.toHaveProperty('authors');
});

it('readPlainText reads no author from dated teasers below the text', () => {
  const teasers =
    'Wexbury\nThe weir is closed\nby Jane Doe\nMay 1, 2023\nThe mill is sold\nby Ann Lee\nMay 6, 2023';
  const text = ['The market moves', ...BODIES.en, teasers].join('\n\n');
  expect(readPlainText(text, { receivedAt: RECEIVED_AT })).not.toHaveProperty('authors');
});

it('readPlainText reads 06/01/2024 as the day that the URL contains', () => {
  const text = ['The market moves', 'Published on 06/01/2024 - 13:55', ...BODIES.en].join('\n\n');
  const url = 'https://paper.example/2024/01/06/market-moves';
  expect(readPlainText(text, { receivedAt: RECEIVED_AT, url }).date_published).toContain('2024-01-06');
  expect(readPlainText(text, { receivedAt: RECEIVED_AT }).date_published).toBeUndefined();
});

it.each([
  ['Đăng bởi Phạm Thị Lan ngày 5 tháng 3, 2026', 'Phạm Thị Lan'],
  ['Opublikowane przez Janina Wrona dnia 5 marca 2026', 'Janina Wrona'],
  ['Опубликовала Ирина Солодова 5 марта 2026', 'Ирина Солодова'],
  ['Опублікував Остап Гринюк 5 березня 2026', 'Остап Гринюк'],
  ['Postad av Sara Ekdal den 5 mars 2026', 'Sara Ekdal'],
  ['Lagt inn av Ingrid Solli den 5. mars 2026', 'Ingrid Solli'],
  ['Közzétette: Kovács Réka, 2026. március 5.', 'Kovács Réka'],
  ['Gönderen Elif Korkmaz 5 Mart 2026', 'Elif Korkmaz'],
  ['Vložila Jana Dvorská, 5. března 2026', 'Jana Dvorská'],
  ['Публикувано от Иван Станев на 5 март 2026', 'Иван Станев'],
])('reads author and date from %s', (line, name) => {
  const content = read(`The market moves\n\n${line}`, 'en');
  expect(content.authors).toEqual([{ name }]);
  expect(content.date_published).toContain('2026-03-0');
});

it.each([
  ['Jana Dohm\nLehrerin in Moorhusen\n\nPaul Kessler\nSprecher der Händler', ['Jana Dohm', 'Paul Kessler']],
  [
    'Anna Belli\nsindaca\n\nMarco Riva\nmercante\n\nPaolo Conti\nbarcaiolo',
    ['Anna Belli', 'Marco Riva', 'Paolo Conti'],
  ],
  ['Anna Holm\nrektor, byskolan\n\nSyns inte i kön\noch inte i siffrorna', ['Anna Holm']],
])('reads the authors above their jobs: %j', (names, authors) => {
  const content = read(`The market moves\n\n2026-03-05\n\n${names}`, 'en');
  expect(content.authors.map(({ name }) => name)).toEqual(authors);
});

it.each(['13 August', '13. August', '13 de agosto'])('reads no date from %s below the text', (line) => {
  const text = ['The market moves', ...BODIES.en, line].join('\n\n');
  expect(readPlainText(text, { receivedAt: RECEIVED_AT }).date_published).toBeUndefined();
});

describe.each(Object.entries(KINDS))('%s', (_, rows) => {
  it.each(rows)('%s', (header, { title, date, modified, authors = [], keep = [], drop = [] }) => {
    const language = languageOf(header);
    const content = read(header, language);
    const shown = `${content.summary ?? ''}\n${content.content_text}`;
    expect(content.title).toBe(title);
    expect(content.date_inferred === true ? undefined : content.date_published.slice(0, 10)).toBe(date);
    expect(content.date_modified?.slice(0, 10)).toBe(modified);
    expect(content.authors.map(({ name }) => name)).toEqual(authors);
    for (const line of [...BODIES[language], ...keep]) expect(shown).toContain(line);
    for (const line of drop) expect(shown).not.toContain(line);
  });
});
