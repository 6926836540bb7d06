import { describe, expect, it } from 'vitest';
import { readPlainText } from '#shared/read/plain-text.ts';

const RECEIVED_AT = '2026-11-28T12:00:00.000Z';

const read = (...blocks: string[]) => readPlainText(blocks.join('\n\n'), { receivedAt: RECEIVED_AT });

describe('a heading in copied text', () => {
  it.each([
    [
      'Mehr zum Thema\nFähre fällt am Montag aus\nWarum die Brücke gesperrt bleibt',
      'Die Brücke ist seit dem Hochwasser nicht mehr befahrbar, sagt das Bauamt.',
      'Warum die Brücke gesperrt bleibt',
      'Fähre fällt am Montag aus',
    ],
    [
      'READ MORE\nFerry cancelled on Monday\nTraders move to higher ground',
      'The traders have put their tables on the hill above the old market hall.',
      'Traders move to higher ground',
      'Ferry cancelled on Monday',
    ],
    [
      'Lire aussi\nLe bac ne passera pas lundi\nLes marchands quittent la place',
      'Depuis lundi, les marchands vendent leurs légumes devant la vieille école.',
      'Les marchands quittent la place',
      'Le bac ne passera pas lundi',
    ],
  ])('stays between the links “%s” and its paragraph', (links, paragraph, heading, link) => {
    const { content_text = '' } = read(
      'A market on the move',
      'The river came up on Monday night and took half of the market with it.',
      links,
      paragraph,
      'Nobody in the town is in a hurry to bring the stalls back to the river.',
    );
    expect(content_text.split('\n')).toContain(heading);
    expect(content_text).not.toContain(link);
  });

  it('is removed below links if its paragraph shares no word with it', () => {
    const { content_text } = read(
      'A market on the move',
      'The river came up on Monday night and took half of the market with it.',
      'Read more\nFerry cancelled on Monday\nSchool closes for repairs',
      'The traders have put their tables on the hill above the old market hall.',
      'Nobody in the town is in a hurry to bring the stalls back to the river.',
    );
    expect(content_text).not.toContain('School closes for repairs');
  });

  it.each([
    ['“I would build it a yard higher”', 'Asked about the wall, he says: “I would build it a yard higher.”'],
    [
      '„Ich würde sie höher bauen als bisher“',
      'Auf die Mauer angesprochen sagt er: „Ich würde sie höher bauen als bisher.“',
    ],
    [
      '« Je la bâtirais un mètre plus haut »',
      'Du mur, il dit : « Je la bâtirais un mètre plus haut, et vite. »',
    ],
  ])('stays above a paragraph with the same words: %s', (heading, paragraph) => {
    const blocks = [
      'A wall by the river',
      'The river came up on Monday night and took half of the market with it.',
      'By morning the mason had put a line on the wall, where the water had been.',
    ];
    expect(read(...blocks, heading, paragraph).content_text).toContain(`${heading}\n`);
  });

  it('is removed if the paragraph below it begins with the same sentence', () => {
    const quotation = '“I would build it a yard higher”';
    const { content_text = '' } = read(
      'A wall by the river',
      'The river came up on Monday night and took half of the market with it.',
      quotation,
      '“I would build it a yard higher,” he says, and puts down the trowel again.',
      'Nobody in the town is in a hurry to bring the stalls back to the river.',
    );
    expect(content_text).not.toContain(`${quotation}\n`);
  });
});

describe('text that was copied together with the menu', () => {
  const BODY = [
    'The river came up on Monday night and took the lower half of the market with it.',
    'By morning the traders had put their tables on the bridge, where there was more room anyway.',
    'The council says that it will decide in the spring, and nobody on the bridge is in a hurry.',
  ];

  it.each([
    ['Games\nPlace an Ad\nPuzzles\nMy Account\nLive', 'The market moves to the old bridge', '5 March 2026'],
    [
      'Hauptnavigation\nInhalt\nFußzeile\nHandball\nFrauenliga',
      'Der Markt zieht auf die alte Brücke',
      'Von Jana Dohm',
    ],
    [
      'Santé\nVidéos\nMon Compte\nPlus\nJeux',
      'Le marché déménage sur le vieux pont',
      'Publié le 5 mars 2026',
    ],
    ['Блоги\nАрхив\nИвенты\nСпецпроекты', 'Рынок переезжает на старый мост', '5 марта 2026, 17:46'],
    [
      'エンタメ\nライフ\nオピニオン\nイベント',
      '市場が古い橋の上に移る　川の水があふれた夜',
      '2026/3/5 20:50',
    ],
  ])('has the headline below the menu “%s” as its title', (menu, title, about) => {
    const draft = read(`${menu}\n${title}\n${about}`, ...BODY);
    expect(draft.title).toBe(title);
    expect(draft.content_text).toBe(BODY.join('\n\n'));
  });

  it('has a short headline above its list as its title', () => {
    const list = 'Flour\nSugar\nEggs\nCold butter\nWhat to do with all that dough';
    const draft = read(`Apple cake\n${list}`, ...BODY);
    expect(draft.title).toBe('Apple cake');
    expect(draft.content_text).toContain(list);
  });
});

describe('text without empty lines', () => {
  it('keeps headings far below the date', () => {
    const lines = [
      'The market moves',
      'Jane Doe',
      '5 March 2026',
      'Tables',
      'Oak',
      'Pine',
      'Where they stand',
      'On the bridge',
    ];
    const { content_text = '' } = read(lines.join('\n'));
    expect(content_text).toContain('Where they stand\nOn the bridge');
  });

  it('keeps an introductory line that ends with a colon', () => {
    const line = 'You find more about the market and its traders on these pages:';
    const { content_text } = read(
      [
        'The market moves',
        'Read more',
        line,
        'The bridge is closed to cars until the traders have left it.',
        'Nobody is in a hurry to bring the stalls back to the river.',
      ].join('\n'),
    );
    expect(content_text).toContain(line);
  });
});

it.each([
  '© Anna Vogt',
  '© dpa/Ann Lee',
  'ANN LEE/AFP via Getty Images',
  'Article content',
  'This advertisement has not loaded yet, but your article continues below.',
  'Werbung überspringen',
  'Zum Inhalt springen',
  'Externer Inhalt nicht verfügbar',
  'Aller au contenu',
  'Ir al contenido',
  'Du trenger javascript for å se video.',
  'Anmäl fel',
  'みんなのポストを見る',
])('removes %s', (line) => {
  const { content_text } = read(
    'The market moves',
    'The river came up on Monday night and took the lower half of the market with it.',
    line,
    'By morning the traders had put their tables on the bridge, where there was more room anyway.',
  );
  expect(content_text).not.toContain(line);
});
