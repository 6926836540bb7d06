import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RULES } from '#shared/read/plain-text/rules.ts';
import { readPlainText } from '#shared/read/plain-text.ts';

const PARAGRAPHS = [
  'The tide came in at noon and covered the road between the two villages.',
  'Nobody was surprised, since it does so every day of the year but one.',
  'The ferry was late, which surprised nobody either, and left without its captain.',
];

type Place = 'above' | 'within' | 'below';

function page(place: Place, lines: string): string {
  const [first = '', second = '', third = ''] = PARAGRAPHS;
  const blocks = {
    above: [lines, first, second, third],
    within: [first, second, lines, third],
    below: [first, second, third, lines],
  };
  return ['The road that goes under', ...blocks[place]].join('\n\n');
}

/** For each row: the rule, the place of the lines in the text, and the lines that the rule removes. */
const REMOVED: [rule: string, place: Place, lines: string][] = [
  ['advertisement-mark', 'within', 'ADVERTISEMENT'],
  ['advertisement-mark', 'within', 'Advertisement 2'],
  ['advertisement-mark', 'within', 'Anzeige 3'],
  ['advertisement-mark', 'within', 'Story continues below advertisement'],
  ['advertisement-mark', 'within', '- La suite après la publicité -'],
  ['age-notice', 'above', 'This article is more than 2 years old'],
  ['age-notice', 'above', 'Artiklen er mere end 30 dage gammel'],
  ['age-notice', 'above', 'Dieser Artikel ist älter als ein Jahr.'],
  ['age-notice', 'above', 'Den här artikeln är över 3 år gammal'],
  ['age-notice', 'above', "Cet article date de plus d'un an"],
  ['reading-time', 'above', '4 min read'],
  ['reading-time', 'above', 'Lesezeit: ca. 3 Minuten'],
  ['reading-time', 'above', 'この記事は約3分で読めます'],
  ['read-more', 'within', 'Read more: How the ferry lost its captain'],
  ['read-more', 'within', 'LIRE AUSSI Le bac qui a perdu son capitaine'],
  ['read-more', 'within', '【関連記事】船長のいない船'],
  ['read-more', 'below', 'More on this story\nHow the ferry lost its captain\nMap: the road at low tide'],
  ['share-row', 'above', 'Share on Facebook'],
  [
    'share-row',
    'above',
    'Share on Facebook Share on X Share on LinkedIn Share on WhatsApp Share by email Copy link Print Save Share on Reddit Share on Telegram Share on Pinterest Share on Bluesky Share on Threads',
  ],
  ['share-row', 'within', 'Teilen  Drucken  Link kopieren'],
  ['share-row', 'below', 'Save'],
  ['newsletter-box', 'within', 'Sign up for The Tide\nTwice a day, by moon.\nEnter your email address'],
  ['newsletter-box', 'below', 'Подпишитесь на наш канал'],
  ['cookie-notice', 'below', 'We use cookies to make this site better. Read our policy.'],
  [
    'paywall-notice',
    'within',
    'Il vous reste 63 % de cet article à lire. La suite est réservée aux abonnés.',
  ],
  ['tag-list', 'below', 'Tags: tides, ferries'],
  ['tag-list', 'within', '#tides #ferries'],
  ['live-control', 'below', 'Show earlier posts'],
  ['comment-count', 'below', 'コメント 128件'],
  ['rights-notice', 'below', '© The Tide 2026. All rights reserved.'],
  ['rights-notice', 'below', 'Copyright 2026 The Tide Company of Marlow.'],
  ['rights-notice', 'below', 'Our standards: The Trust Principles of The Tide Company.'],
  ['cookie-notice', 'below', 'Мы используем файлы cookie, чтобы сделать сайт лучше.'],
  ['rights-notice', 'below', 'Редактор: Иван Соль'],
  ['rights-notice', 'below', '(abc/de)'],
  ['caption', 'within', 'The road at noon. Photo: Ada Ferris'],
  ['caption', 'within', 'The road at noon [Getty]'],
  ['caption', 'within', 'Foto: Ada Ferris / dpa'],
  ['caption', 'within', '2/7 The road at noon'],
  ['repeated-headline', 'above', 'The road that goes under'],
  ['date-and-byline', 'above', 'By Ada Ferris | Updated 3:15pm, 2 May 2026'],
  ['date-and-byline', 'above', 'Publié le 2 mai 2026 à 18h30, mis à jour le 3 mai 2026'],
  ['date-and-byline', 'below', 'Text: Ada Ferris'],
  ['author-note', 'below', 'By Ada Ferris\nAda Ferris writes about roads. Write to her at ada@tide.example'],
  ['section-label', 'above', '2 May 2026\nLocal news'],
  ['standfirst', 'above', '2 May 2026\nA village learned to live with a road that is there half the day.'],
  ['wire-mark', 'within', '(MORE)'],
  ['wire-mark', 'within', '___'],
  ['wire-mark', 'below', '-30-'],
  ['wire-mark', 'below', 'Lume/Fim'],
  ['wire-mark', 'below', '// انتهى //\n12:45 ت م'],
  ['caption', 'within', 'Item 1 of 2 The road at noon'],
  ['caption', 'within', '[1/2]The road at noon'],
  ['date-and-byline', 'above', 'ADA FERRIS ada@tide.example\nMay 2, 2026'],
  ['date-and-byline', 'above', '記者江守仁／海邊報導'],
  ['date-and-byline', 'above', 'Ada Ferris / Corresponsal\nSábado 2 de mayo de 2026, p. 22'],
  ['section-label', 'above', '2 May 2026\nMultimedia Journalist · Marlow Herald'],
  ['comment-count', 'below', '3 Responses to “The road that goes under”'],
  ['comment-count', 'below', 'One thought on “The road that goes under”'],
  ['comment-count', 'below', 'Un comentario en «The road that goes under»'],
  ['read-more', 'below', 'https://tide.example/x7'],
  ['caption', 'within', 'The road at noon. (Pic: Ada Ferris)'],
  ['caption', 'within', 'La calle al mediodía (foto Archivo Ferris)'],
  ['caption', 'within', 'The old road at noon. © Coast Paper / Ada Ferris'],
  ['caption', 'within', '改札の箱の上に座る猫=22日、霧里駅、磯貝遥撮影'],
  ['caption', 'within', '市場搬到老橋上。霧里報記者 洪若蘭 攝'],
  ['caption', 'within', '写真・図版\n改札の箱の上に座る猫'],
  ['caption', 'within', '改札の箱の上に座る猫（22日、霧里駅）【霧里新聞社】'],
  ['date-and-byline', 'above', 'Exclusive by ADA FERRIS Highlands Reporter'],
  ['date-and-byline', 'below', '— Ada Ferris'],
  ['rights-notice', 'below', 'ATS'],
  ['emphasis-mark', 'above', '*By Ada Ferris*\n_2 May 2026_'],
  ['link-note', 'within', 'READ NEXT: How the ferry lost its captain, opens new tab'],
  ['date-and-byline', 'above', 'Teksti: Ada Ferris Kuvat: Bo Ferris'],
  ['share-row', 'below', 'Támogassa munkánkat!'],
  ['press-contact', 'above', 'Pressekontakt\nAda Ferris, +49 555 01 00 00'],
  ['rights-notice', 'below', 'Tide writer Ada Ferris contributed to this report from Marlow.'],
  ['rights-notice', 'below', '（编辑：高一鸣）'],
  ['read-more', 'within', '[ Why the road has no name ]'],
  ['read-more', 'below', 'More from Roads\nHow the ferry lost its captain'],
  ['read-more', 'within', 'மேலும் படிக்க: கப்பல் தலைவர்'],
  ['read-more', 'within', 'Կարդացեք նաև՝ Կամուրջը, որ սպասում է'],
  ['tag-list', 'below', 'Posted in Roads | Tagged tide, ferry | Leave a comment'],
  ['caption', 'within', 'The road at noon, before it went under Credit: Ada Ferris'],
  ['pull-quote', 'within', '“covered the road between the two”'],
  ['pull-quote', 'within', `“${PARAGRAPHS[1]?.slice(0, -1)}”`],
];

/** Lines of the article that resemble boilerplate and must be kept. */
const KEPT: [place: Place, line: string][] = [
  ['within', 'An advertisement for a captain, posted in March, has had no replies.'],
  ['within', 'Read more than the first page and you find out who paid for the road.'],
  ['within', 'See also the map in the town hall, which shows the road where it never was.'],
  ['within', 'Share prices fell when the tide rose, as they do.'],
  ['within', 'Sign up for the winding is full until May.'],
  ['within', 'Subscribe to nothing, her mother told her, and pay in coins.'],
  ['within', 'By Monday there was a picture of the road in every shop window.'],
  ['within', 'From left: a kitchen chair, two deckchairs and a church pew.'],
  ['within', 'The photo: his mother, laughing, on a boat.'],
  ['within', 'Tags hung from every post, one for each drowned sheep.'],
  ['within', 'Monday 8 September 2025 was the day the bells stopped.'],
  ['within', '8 September 2025'],
  ['within', 'Cookies are baked on the pier at low tide.'],
  ['within', 'Comments from the pulpit were not wanted.'],
  ['within', 'The High Negotiations Committee [HNC] said that it would wait.'],
  ['below', 'All rights to the road were sold in 1931 and bought back in 1932.'],
  ['within', 'Pull for the one who is late.'],
  ['below', 'Yours, with the handle,\nHenrietta Vole'],
  ['within', 'Thanks for reading it to me, she said.'],
  ['within', 'Join the queue by the channel and wait for the whistle.'],
  ['within', '*Not today*'],
  ['within', '“Not today”'],
  ['within', 'Region of the drowned, the sailors call it.'],
  ['within', 'More'],
  ['within', '* * *'],
  ['below', 'The end of the road is under water, and that is the end.'],
  ['below', 'Contact with the captain was lost at 14:20, as it is each day.'],
  ['within', 'From Marlow'],
  ['below', 'Posted in the harbour is a sign that nobody reads.'],
  ['within', 'Premium seats with a view of the road'],
  ['within', 'g = (x for x in data)'],
  ['below', 'Books can be had from ada@tide.example at 28 marks each plus postage'],
  ['below', 'Contact: Ada Ferris, press@tide.example or +49 555 01 00 00'],
  ['below', 'Tickets: box@tide.example'],
  ['below', 'Bewerbungen bitte an hafen@tide.example'],
  ['below', '- The road at low tide, by @adaferris\n- The road at high tide, by @boferris'],
  ['below', 'Quellen\n- Ferris, A. (2014): Roads under water. Marlow, p. 24'],
  ['below', 'Sources:\nhttps://tide.example/a\nhttps://tide.example/b'],
  ['below', 'The song of the road was first printed here:\nhttps://songs.example/the-road'],
  ['below', 'Marlow (Group C): 10th appearance\nVelia (Group C): 13th appearance'],
  ['below', 'Programme\nFriday, 8 May 2026\n13:00 The ferry leaves'],
  ['below', 'Nächste Sitzung\n8. Mai 2026 im Fährhaus\n15 Uhr: Rundgang'],
  ['below', 'Film: The Road\nMusic: Bo Ferris\nCamera: Ada Ferris\nWhere: in the net loft'],
  ['within', 'Film review: “The Road” by Bo Ferris'],
  ['within', 'Photo tips: a ferry at dusk'],
  ['within', 'Was noch fehlt, ist die lange versprochene elektronische Patientenakte (ePA)'],
  ['within', 'The road belongs to the Penhollow Authority (PA)'],
  ['within', '1/2 Zwiebel, fein gehackt\n3/4 Liter Milch\n1/2 Cup Sugar'],
  ['within', 'Where I write:\n- Mastodon\n- Twitter\n- YouTube'],
  ['within', 'Links:\nA map of the road'],
  ['above', 'words = Counter()\nphotos = Camera()'],
  ['within', 'Examples (many for version 4.x)'],
  [
    'below',
    'Next dates\nSaturday, 9 May 2026\nMarlow against Velia\nSunday, 10 May 2026\nVelia against Penhollow',
  ],
  ['above', 'Elektronische Zusatzsysteme'],
  ['within', 'In short:\n- The road is under water.'],
  ['within', 'Das Wichtigste in Kürze:\n- Die Straße liegt unter Wasser.'],
  ['within', '[ Tidal News ]'],
  ['within', 'The tide came in at noon and covered the road between\nThe tide came in at noon'],
  [
    'within',
    'road <- data.frame(depth = c(0.5, 0.7)) # in metres\nroad <- data.frame(depth = c(0.5, 0.7)) # in metres, at noon',
  ],
];

describe('the reader of plain text', () => {
  it.each(REMOVED)('the rule %s removes lines %s the text: “%s”', (rule, place, lines) => {
    const draft = readPlainText(page(place, lines), { receivedAt: '2026-05-04T00:00:00Z' });
    expect(draft.applied?.map((applied) => applied.rule)).toContain(rule);
    expect(draft.title).toBe('The road that goes under');
    expect(draft.content_text).toBe(PARAGRAPHS.join('\n\n'));
  });

  it.each(REMOVED)('`keep` keeps lines that the rule %s removes %s the text: “%s”', (_, place, lines) => {
    const text = page(place, lines);
    const receivedAt = '2026-05-04T00:00:00Z';
    const { applied: rules = [], content_text: _without, ...fields } = readPlainText(text, { receivedAt });
    const keep = new Set(rules.flatMap(({ at }) => at ?? []));
    const { applied, content_text = '', ...same } = readPlainText(text, { receivedAt, keep });
    expect(same).toEqual(fields);
    const written = (one: string): string => one.replaceAll(/\s+/g, ' ');
    for (const removed of rules.flatMap((rule) => rule.text ?? []))
      expect(written(content_text)).toContain(removed);
    expect(applied?.filter(({ at, kept }) => at !== undefined && !kept)).toEqual([]);
  });

  it.each(KEPT)('keeps lines %s the text: “%s”', (place, line) => {
    const draft = readPlainText(page(place, line), { receivedAt: '2026-05-04T00:00:00Z' });
    expect(draft.content_text).toContain(line);
    expect(draft).not.toHaveProperty('date_published');
  });

  it.each([
    [
      'a word of newspaper names (“The Last Post”)',
      'The Last Post\nA bugler remembers the war that he missed',
    ],
    ['a number at its end', 'Symphony No. 9\nWhat the deaf man heard in the front row'],
    ['two words', 'Baby steps\nHow a machine learned to walk from watching children'],
  ])('accepts a headline with %s', (_, lines) => {
    const text = [`${lines}\nBy Ada Ferris`, ...PARAGRAPHS].join('\n\n');
    expect(readPlainText(text, { receivedAt: '2026-05-04T00:00:00Z' }).title).toBe(lines.split('\n')[0]);
  });

  it.each([
    [
      'a heading in a table of contents',
      [
        '1. What does the road do at noon, when the tide is in?',
        'What does the road do at noon, when the tide is in?',
      ],
    ],
    [
      'one answer to two questions',
      [
        'The captain says that dogs are welcome on deck at all times.',
        'The captain says that dogs are welcome on deck at all times.',
      ],
    ],
    [
      'two answers to one question',
      [
        'Are wheelchairs carried on the ferry? Yes, if there is room.',
        'Are wheelchairs carried on the ferry? Yes.',
      ],
    ],
    [
      'a topic that two courses share',
      [
        'Ropes, knots, sails, charts and the language of the captains',
        'Ropes, knots, sails, charts and the language of the captains, second part',
      ],
    ],
  ])('keeps %s', (_, lines) => {
    const text = [
      'The road',
      lines[0],
      ...PARAGRAPHS,
      lines[1],
      ...PARAGRAPHS.map((line) => `${line} Again.`),
    ];
    const { content_text = '' } = readPlainText(text.join('\n\n'), { receivedAt: '2026-05-04T00:00:00Z' });
    const left = content_text.split('\n\n');
    for (const line of new Set(lines))
      expect(left.filter((one) => one === line)).toHaveLength(lines.filter((one) => one === line).length);
  });

  it('reads the date from a list of labels, and keeps the list', () => {
    const list = ['Published on 2 May 2025', 'Length: 1 hour', 'Licence: CC BY 4.0', 'Downloads: 22'];
    const draft = readPlainText(page('below', list.join('\n')), { receivedAt: '2026-05-04T00:00:00Z' });
    expect(draft.date_published).toContain('2025-05-02');
    expect(draft.content_text).toContain(list.join('\n'));
  });

  it('keeps a refrain that occurs three times', () => {
    const refrain = 'Pull for the one who is late, and for the one who will never be.';
    const text = ['The song', ...PARAGRAPHS.flatMap((paragraph) => [paragraph, refrain])].join('\n\n');
    expect(
      readPlainText(text, { receivedAt: '2026-05-04T00:00:00Z' }).content_text?.split(refrain),
    ).toHaveLength(4);
  });

  it.each([
    ['code', 'chart + theme(text = element_text(size = 20)) # all text'],
    ['an item of a list', '- Certified as class B by the office that measures tides.'],
    ['a heading', 'What the ferry carries on the days on which it does not sail'],
  ])('keeps %s that occurs twice', (_, line) => {
    const [first = '', second = '', third = ''] = PARAGRAPHS;
    const text = ['The road that goes under', first, line, second, line, third].join('\n\n');
    const { content_text = '' } = readPlainText(text, { receivedAt: '2026-05-04T00:00:00Z' });
    expect(content_text.split(line)).toHaveLength(3);
  });

  it('keeps short lines next to a by-line below the text', () => {
    const lines = '13 Uhr: Fahrt zur Insel\n15 Uhr: Sitzung des Vorstands';
    const text = page('below', `By Ada Ferris\n${lines}`);
    expect(readPlainText(text, { receivedAt: '2026-05-04T00:00:00Z' }).content_text).toContain(lines);
  });

  it('keeps a line of verse that occurs twice', () => {
    const stanza = [
      'Pull for the one who is late to the boat tonight,',
      'pull for the bell,',
      'pull for the tide.',
    ];
    const blocks = [PARAGRAPHS[0], stanza.join('\n'), PARAGRAPHS[1], stanza.join('\n'), PARAGRAPHS[2]];
    const text = ['The song', ...blocks].join('\n\n');
    expect(
      readPlainText(text, { receivedAt: '2026-05-04T00:00:00Z' }).content_text?.split(stanza[0] ?? ''),
    ).toHaveLength(3);
  });

  it('removes the second of two equal quotations', () => {
    const [before, end] = PARAGRAPHS;
    const next = 'Roads were there before them, says the map.';
    const copy = '“The captain of the ferry had the largest moustache of the whole coast,” they say.';
    const text = [
      'The road',
      before,
      copy,
      next,
      end,
      copy,
      'And so it was, for years and years, until the bridge.',
    ].join('\n\n');
    const left =
      readPlainText(text, { receivedAt: '2026-05-04T00:00:00Z' }).content_text?.split('\n\n') ?? [];
    const places = [next, copy].map((line) => left.indexOf(line));
    expect(left.filter((line) => line === copy)).toHaveLength(1);
    expect(places[0]).toBeGreaterThan(places[1] ?? 0);
  });

  it('has a unique name and a comment for each rule', () => {
    expect(RULES.map(({ name }) => name)).toEqual([...new Set(RULES.map(({ name }) => name))]);
    const files = globSync('shared/read/{plain-text/rules,prose/site-lines}/*.ts').map((file) =>
      readFileSync(file, 'utf8'),
    );
    const explained = files.flatMap(
      (file) => /[.)]\s*\*\/\nexport const \w+: (?:Line)?Rule = \{\n {2}name: '(.+)',/u.exec(file)?.[1] ?? [],
    );
    expect(explained.toSorted()).toEqual(RULES.map(({ name }) => name).toSorted());
  });
});

it.each([
  [
    'the name of the site after a bar',
    'Tides rise again | The Marlow Courier',
    undefined,
    'Tides rise again',
  ],
  [
    'the name of the site, known from its host name',
    'Tides rise again - Marlow',
    'https://www.marlow.example/a',
    'Tides rise again',
  ],
  [
    'the name of a newspaper after a dash',
    'Die Flut steigt wieder an – Marlower Zeitung',
    undefined,
    'Die Flut steigt wieder an',
  ],
  ['the sequence number of an agency', 'UPDATE 2-Tides rise again', undefined, 'Tides rise again'],
])('a headline loses %s', (_, written, url, title) => {
  expect(
    readPlainText(`${written}\n\n${PARAGRAPHS.join('\n\n')}`, { receivedAt: '2026-05-04T00:00:00Z', url })
      .title,
  ).toBe(title);
});

it.each([
  ['words after a dash', 'Seilbahn steht still – wegen eines Storchs'],
  ['capitals', 'TIDES RISE AGAIN AND TAKE THE ROAD'],
  ['quotation marks', '“A map is a letter to someone who is lost”'],
  ['a question', 'Why does the road go under?'],
])('a headline keeps %s', (_, title) => {
  expect(
    readPlainText(`${title}\n\n${PARAGRAPHS.join('\n\n')}`, { receivedAt: '2026-05-04T00:00:00Z' }).title,
  ).toBe(title);
});

describe('headings with the words of a site', () => {
  const paragraph = 'The hall is behind the bakery, and the library is in the tower above the market square.';
  const read = (...blocks: string[]) =>
    readPlainText(blocks.join('\n\n'), { receivedAt: '2026-11-28T12:00:00.000Z' }).content_text ?? '';

  it.each(['Staff', 'Redaktion', 'Redacción', 'Redazione'])(
    'keeps %s above the first paragraph',
    (heading) => {
      expect(read('What new parents should know', heading, paragraph, paragraph)).toMatch(heading);
    },
  );

  it.each(['Staff', 'Redaktion'])('removes %s next to the date', (desk) => {
    expect(read('What new parents should know', `${desk}\n12.03.2026`, paragraph, paragraph)).not.toMatch(
      desk,
    );
  });

  it.each([
    'Find us on Facebook: how shops lost their own websites',
    'Folgen Sie uns auf Instagram – wie Läden ihre Kunden verloren',
    'Síguenos en Facebook: así perdieron las tiendas sus páginas',
  ])('keeps the heading %s', (heading) => {
    expect(read('Shops in the valley', paragraph, heading, paragraph)).toContain(heading);
  });

  it.each(['Find us on Facebook: @hall', 'Folgen Sie uns auf Instagram: hall.example/foto'])(
    'removes %s',
    (line) => {
      expect(read('Shops in the valley', paragraph, line, paragraph)).not.toContain(line);
    },
  );
});
