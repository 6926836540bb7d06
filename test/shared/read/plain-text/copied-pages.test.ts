import { describe, expect, it } from 'vitest';
import { readPlainText } from '#shared/read/plain-text.ts';

/** Layouts of text that a browser puts on the clipboard: headings and links have no empty line above them. */
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
  ])('stays between links and its paragraph: %s', (links, paragraph, heading, link) => {
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

  it('goes as the last link if the paragraph below has none of its words', () => {
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
  ])('is a quotation above the paragraph with the same words: %s', (heading, paragraph) => {
    const blocks = [
      'A wall by the river',
      'The river came up on Monday night and took half of the market with it.',
      'By morning the mason had put a line on the wall, where the water had been.',
    ];
    expect(read(...blocks, heading, paragraph).content_text).toContain(`${heading}\n`);
  });

  it('is not the first sentence of the paragraph below it', () => {
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
