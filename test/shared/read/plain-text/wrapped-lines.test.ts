import { describe, expect, it } from 'vitest';
import { Hyphens, joinWrapped } from '#shared/read/plain-text/join-wrapped.ts';
import { readPlainText } from '#shared/read/plain-text.ts';

const RECEIVED = { receivedAt: '2026-12-04T00:00:00Z' };
const LEAD = 'The council voted on Monday, after a debate of nine hours, to close';
const REST = 'the old bridge and to build another one.';

describe('joinWrapped', () => {
  it.each([
    ['two lines, the second in lower case', [LEAD, REST], `${LEAD} ${REST}`],
    [
      'a compound that is broken at its hyphen',
      [`${LEAD.slice(0, -6)} re-`, 'open the old bridge.'],
      `${LEAD.slice(0, -6)} re-open the old bridge.`,
    ],
    [
      'a hyphen that replaces a part of a word (“Nach- und Vorteile”)',
      [
        'Der Rat hat am Montag nach langer Debatte über die Vor- und die Nach-',
        'und Vorteile der Brücke beraten.',
      ],
      'Der Rat hat am Montag nach langer Debatte über die Vor- und die Nach- und Vorteile der Brücke beraten.',
    ],
    [
      'words that a program hyphenated',
      [
        'The trustees met in the net loft, since the hall was being paint-',
        'ed, and began by thanking the treasurer. There were two apolo-',
        'gies, one of them in verse.',
      ],
      'The trustees met in the net loft, since the hall was being painted, and began by thanking the treasurer. There were two apologies, one of them in verse.',
    ],
    [
      'a word without a hyphen elsewhere in the text',
      ['The slipway has been in the wrong place for a century, and the slip-', 'way can wait for another.'],
      'The slipway has been in the wrong place for a century, and the slipway can wait for another.',
    ],
    [
      'a word with a hyphen elsewhere in the text',
      [
        'The well-known baker met the mayor, who is as far as we know well-',
        'known too, and they went to the harbour to look at the new har-',
        'bour wall that was built there in spring.',
      ],
      'The well-known baker met the mayor, who is as far as we know well-known too, and they went to the harbour to look at the new harbour wall that was built there in spring.',
    ],
    [
      'Chinese',
      ['市議會週二晚間開會，決定在冬季來臨之前重新開放北橋，讓居民可以', '通行。工程師在三月關閉了它。'],
      '市議會週二晚間開會，決定在冬季來臨之前重新開放北橋，讓居民可以通行。工程師在三月關閉了它。',
    ],
    [
      'Japanese, with a line that is one character shorter',
      [
        '市議会は火曜日の夜に会議を開き、冬が来る前に北橋を再び開くこと',
        'を決めた。技師たちは三月の点検でひびを見つけ、橋を閉じていた',
        'という。',
      ],
      '市議会は火曜日の夜に会議を開き、冬が来る前に北橋を再び開くことを決めた。技師たちは三月の点検でひびを見つけ、橋を閉じていたという。',
    ],
    [
      'sentences in Chinese',
      ['市議會週二晚間開會，決定在冬季來臨之前重新開放北橋。', '工程師在三月關閉了它。'],
      undefined,
    ],
    ['a poem in Chinese', ['床前明月光', '疑是地上霜'], undefined],
    ['verse', ['The tide came in at noon and took', 'the road away from us.'], undefined],
    ['a list', [`- ${LEAD}`, `- ${REST}`], undefined],
    ['lines that are whole sentences', [`${LEAD} it.`, 'nobody was surprised.'], undefined],
    ['a headline above a by-line', [LEAD, 'by Ada Ferris'], undefined],
    ['a headline above a paragraph', [LEAD, 'Nobody was surprised by that.'], undefined],
  ])('joins the lines only if they are one paragraph: %s', (_, block, paragraph) => {
    expect(joinWrapped(block, new Hyphens(block))).toBe(paragraph);
  });
});

describe('a text that begins with wrapped lines', () => {
  it('has the date of its dateline and no title if it is a wire report', () => {
    const wire = `LONDON, Nov 24 (Wire) - ${LEAD}\n${REST}\n\nThe mayor said that it was needed.`;
    const draft = readPlainText(wire, RECEIVED);
    expect(draft.title).toBe('');
    expect(draft.date_published?.slice(0, 10)).toBe('2026-11-24');
    expect(draft.content_text).toBe(
      `LONDON, Nov 24 (Wire) - ${LEAD} ${REST}\n\nThe mayor said that it was needed.`,
    );
  });

  it('has no title if it is a letter', () => {
    const draft = readPlainText(`${LEAD}\n${REST}\n\nThe mayor said that it was needed.`, RECEIVED);
    expect(draft.title).toBe('');
    expect(draft.content_text).toContain(`${LEAD} ${REST}`);
  });

  it('has a title if the lines are a headline', () => {
    const text = `${LEAD}\n${REST.slice(0, -1)}\n\nThe mayor said that it was needed, and that the town would pay.`;
    expect(readPlainText(text, RECEIVED).title).toBe(`${LEAD} ${REST.slice(0, -1)}`);
  });
});

it('joins the lines of a quotation in a mail, and keeps its paragraphs apart', () => {
  const quoted = [`> ${LEAD}`, `> ${REST}`, '>', '> Nobody was asked.', `>> ${LEAD}`, `>> ${REST}`].join(
    '\n',
  );
  const { content_text } = readPlainText(`The old bridge\n\nHere is what was said.\n\n${quoted}`, RECEIVED);
  expect(content_text).toBe(
    ['Here is what was said.', `> ${LEAD} ${REST}`, '> Nobody was asked.', `>> ${LEAD} ${REST}`].join('\n\n'),
  );
});

it('does not join the headline with the day below it in Japanese or Chinese', () => {
  for (const [title, meta] of [
    ['閉まった駅の売店に猫　三人が週末だけ店番　霧里町の小さな物語', '磯貝遥　2026年11月15日　10時30分'],
    ['老橋上的市場每天清晨五點半開門迎接來自各地的買家和孩子們', '霧里報　2026-11-15 10:30'],
  ] as const) {
    const body =
      '改札の箱の上に座る猫は、毎朝八時に来て、電車が出るまで動かないと駅の人は話す。\n\n週末だけ開く店の名前は「しっぽ」。売り上げは餌に充てる。';
    const draft = readPlainText(`${title}\n${meta}\n\n${body}`, RECEIVED);
    expect(draft.title).toBe(title);
    expect(draft.date_published?.slice(0, 10)).toBe('2026-11-15');
  }
});

describe('the items of a list', () => {
  const ITEM =
    'The slipway is moved to the other side of the old harbour,\nwhere the water is deep enough at low tide.';
  const JOINED = ITEM.replace('\n', ' ');
  const contentOf = (list: string): string | undefined =>
    readPlainText(`The harbour is rebuilt\n\n${LEAD}\n${REST}\n\n${list}\n\nWork begins in May.`, RECEIVED)
      .content_text;

  it.each([
    [
      'are joined if a sentence goes on',
      `- ${ITEM}\n- A crane is built.`,
      `- ${JOINED}\n- A crane is built.`,
    ],
    [
      'are joined if the next line is indented, also before a name',
      '  * The slipway is moved to the other side of the harbour\n    Road.\n  * A crane is built.',
      '* The slipway is moved to the other side of the harbour Road.\n* A crane is built.',
    ],
    [
      'end at a line without indent',
      `1. ${ITEM.replace('\n', '\n   ')}\nThe Council`,
      `1. ${JOINED}\n\nThe Council`,
    ],
    [
      'stay apart from an indented line below a short line',
      `- Slipway\n    in May\n- ${ITEM}`,
      `- Slipway\n\nin May\n\n- ${JOINED}`,
    ],
  ])('%s', (_, list, expected) => {
    expect(contentOf(list)).toContain(`\n\n${expected}\n\n`);
  });

  it('do not begin at a number in the middle of a sentence', () => {
    const sentence =
      'The old bridge of the town was closed at noon, and all the traffic\nhas to go by the new one, which is far too narrow, until May\n17. It opens again in the spring of next year.';
    expect(contentOf(sentence)).toContain(sentence.replaceAll('\n', ' '));
  });
});

it('does not join a line of labels in Chinese with the line below it', () => {
  const text =
    '市議會批准新圖書館\n\n2026年3月5日 10:15 來源：港口日報 作者：王小明\n字體：大 中 小\n\n市議會週四晚間批准了新圖書館的建設計劃。';
  expect(readPlainText(text, RECEIVED).authors).toEqual([{ name: '王小明' }]);
});
