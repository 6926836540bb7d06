import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differencesOf } from '#shared/identify/differences.ts';
import { isNearDuplicate, sharedTriples } from '#shared/identify/similarity.ts';
import { decodeSketch, encodeSketch, sketchOf } from '#shared/identify/sketch.ts';
import { TEMPLATES_IN_LANGUAGES } from './reports-in-languages.ts';
import { templateReports } from './template-reports.ts';

interface Text {
  title: string;
  content_text: string;
}

/** The sketch of the earlier article is encoded and decoded, as in the store. */
const found = (earlier: Text, later: Text) =>
  isNearDuplicate(decodeSketch(encodeSketch(sketchOf(earlier))), sketchOf(later));

const TITLE = 'Old brewery to become a school';
const FIRST =
  'The old brewery on Quay Street will become a school for 420 children, the town of Hallin decided on Tuesday after three years of debate.';
const SECOND =
  'The building has stood empty since 1998. Its roof came down in the storms of 2011, and the walls are held by scaffolding that costs the town 36,000 crowns a year. A plan to turn it into flats failed when the builder, Norrland Homes, went out of business.';
const THIRD =
  'Mayor Elsa Brandt said the vote had been close and the town would keep the tall chimney, which can be seen from the sea. The architect, Tomas Wirth, wants to put the library where the copper kettles were, and a hall for 200 under the loading bay.';
const FOURTH =
  'Neighbours have asked for a crossing at the corner of Mill Lane, where two roads meet without lights. Work begins in May and the first lessons are planned for the autumn of the year after.';
const NOTICE =
  'Supplied by the Coastline Press Service for use by its members. Shortened for this edition. Any other use needs the written consent of the publisher, who answers for what is said.';
const article = (...paragraphs: string[]): Text => ({ title: TITLE, content_text: paragraphs.join('\n\n') });
const ORIGINAL = article(FIRST, SECOND, THIRD, FOURTH);
const inAll = (...pairs: [from: string, to: string][]): Text => {
  const swap = (text: string) => pairs.reduce((swapped, [from, to]) => swapped.replaceAll(from, to), text);
  return { title: swap(TITLE), content_text: swap(ORIGINAL.content_text) };
};

describe('isNearDuplicate matches', () => {
  const cases: [string, Text][] = [
    ['its exact copy', ORIGINAL],
    ['the same text with another title', { ...ORIGINAL, title: 'Hallin votes for a new school by the sea' }],
    ['its copy with one or two misprints', inAll(['scaffolding', 'scafolding'], ['debate', 'debtae'])],
    ['its copy with a misprint in a name', inAll(['Norrland', 'Norland'])],
    [
      'its copy with a sentence in other words',
      inAll(['Neighbours have asked for a crossing at', 'People nearby would like to cross at']),
    ],
    [
      'its copy with a corrected figure among other edits',
      inAll(['420 children', '430 children'], ['went out of business', 'was wound up']),
    ],
    ['its copy without one sentence', inAll(['The building has stood empty since 1998. ', ''])],
    [
      'its copy with an added paragraph',
      article(
        FIRST,
        SECOND,
        THIRD,
        'A citizens’ group of 12 members announced on Friday that Karin Lund will take the decision to the court in Merin.',
        FOURTH,
      ),
    ],
    [
      'a copy with a by-line and a notice',
      article('By Ulf Kern, Coastline Press', FIRST, SECOND, THIRD, FOURTH, NOTICE),
    ],
    ['a copy cut to its first half, with a notice', article(FIRST, SECOND, NOTICE)],
    ['a copy cut to two fifths', article(FIRST, FOURTH)],
    ['its copy with paragraphs in another order', article(FIRST, THIRD, SECOND, FOURTH)],
  ];
  it.each(cases)('an article and %s', (_, later) => {
    expect(found(ORIGINAL, later)?.similarity).toBeGreaterThan(0.6);
    expect(found(later, ORIGINAL)?.similarity).toBeGreaterThan(0.6);
  });
});

it('isNearDuplicate matches a short text that is cut and has an added notice', () => {
  const few =
    'Bees like the flowers of the lime tree, and so do those who keep them. Karin Moe has twenty hives behind her house near the forest, and in good summers each of them gives as much honey as a child weighs. She sells it at the gate, in jars that her neighbours bring back empty. In wet summers there is little, and she leaves it to the bees, who need it more.';
  const rest =
    'She learned the work from her aunt Ida Borg of Vik, who sang to her swarms. Whether it helped nobody knows, but the bees stayed. Those who want to begin should wait until the days are long, watch somebody else first, and buy a veil before they buy anything else.';
  const notice =
    'From the Garden Pages of the Westerly Herald, by kind permission. The views are those of the author alone.';
  const original = { title: 'A summer of honey', content_text: `${few}\n\n${rest}` };
  expect(found(original, { ...original, content_text: `${few}\n\n${notice}` })).toBeDefined();
});

describe('isNearDuplicate does not match', () => {
  const cases: [string, Text][] = [
    ['its copy with only one number changed', inAll(['420', '380'])],
    ['its copy with another number, written in letters', inAll(['three years', 'seven years'])],
    ['its copy with only two names changed', inAll(['Elsa Brandt', 'Maria Skog'])],
    [
      'its copy with other names and numbers',
      inAll(
        ['Hallin', 'Merin'],
        ['420', '260'],
        ['Tuesday', 'Friday'],
        ['1998', '2003'],
        ['2011', '2014'],
        ['36,000', '51,000'],
        ['Wirth', 'Falk'],
        ['close', 'clear'],
      ),
    ],
    [
      'another article on the subject',
      {
        title: `${TITLE}: what we know`,
        content_text: `Teachers in Hallin welcome the plan for the brewery. ${'They want small classes, a garden that the pupils keep, and a kitchen in which food is cooked and not only warmed.'} The union of Lena Ros has asked for twelve more posts, and says that the money of Norrland Homes would have paid for six.`,
      },
    ],
    [
      'a round-up that quotes the whole article',
      article(...templateReports(3, 3).map((report) => report.content_text), ORIGINAL.content_text),
    ],
    [
      'a text with every fifth word replaced',
      {
        ...ORIGINAL,
        content_text: ORIGINAL.content_text
          .split(' ')
          .map((word, i) => (i % 5 === 0 ? `un${word}` : word))
          .join(' '),
      },
    ],
    ['an empty article', { title: '', content_text: '' }],
  ];
  it.each(cases)('an article and %s', (_, later) => {
    expect(found(ORIGINAL, later)).toBeUndefined();
    expect(found(later, ORIGINAL)).toBeUndefined();
  });

  /**
   * The lines that a newspaper prints above or below every letter of a series. They contain no name, and
   * are longer than a letter.
   */
  const STANDING =
    'every week we ask somebody who works at night what keeps them awake and what they see that the rest of us do not. the answers are as they were given, only shorter. if you want to tell us about your own nights, write to us or leave a message, and say how we can reach you when you are not asleep. we read all of it, we answer most of it, and we print what we can. it costs nothing but a little of your time, and nobody but the editor will know who you are if you do not want it';
  const BAKER =
    'i start when the last bus has gone. the dough does not wait and the oven is hot by then, and for an hour there is no sound but the mixer. then the drivers come for warm rolls and tell me which roads are icy. i sleep when children go to school, and i have not seen a film to its end for years, which is a pity';
  const NURSE =
    'on our ward the lamps are turned low and people talk more than in daylight. an old man told me of a farm he had as a boy, with a horse that could open gates. i bring tea, i count drops, i listen to the lift. when the sky turns grey the birds begin before the doctors do, and i walk home by the river';
  it.each([
    ['below', `${BAKER}\n\n${STANDING}`, `${NURSE}\n\n${STANDING}`],
    ['above', `${STANDING}\n\n${BAKER}`, `${STANDING}\n\n${NURSE}`],
  ])('two letters with the same lines %s them', (_, one, other) => {
    const title = 'Night work';
    expect(found({ title, content_text: one }, { title, content_text: other })).toBeUndefined();
  });

  it('two long letters that begin with the same lines', () => {
    const text = (letter: string): Text => ({
      title: 'Night work',
      content_text: `${STANDING} ${STANDING.replaceAll(' we ', ' they ')} ${letter}`,
    });
    const one = text(`${BAKER}. ${BAKER.replaceAll(' i ', ' you ')}`);
    const other = text(`${NURSE}. ${NURSE.replaceAll(' i ', ' you ')}`);
    expect(found(one, other)).toBeUndefined();
  });

  it('two announcements with one paragraph about the company', () => {
    const about =
      'Tarn Instruments makes scales and thermometers for laboratories in Ostby since 1957. It has 640 employees in Sweden, Chile and Kenya and sells in 70 countries. Its shares are listed in Stockholm. This announcement has been approved by the board, and contains statements about what is to come, which may turn out otherwise. For questions write to the press office in Ostby, which is open on all working days.';
    const one =
      'Tarn Instruments opens a workshop in Mombasa in June, where 25 people will repair its scales. Joseph Otieno will lead it. Until now the instruments were sent to Ostby, which took nine weeks.';
    const other =
      'The board of Tarn Instruments proposes a dividend of 4.20 crowns. Sales grew by a tenth, above all in Chile, and profit came to 88 million. Birgit Aune leaves the board after fourteen years.';
    const text = (news: string): Text => ({ title: 'Tarn Instruments', content_text: `${news}\n\n${about}` });
    expect(found(text(one), text(other))).toBeUndefined();
  });

  it('any two of 280 reports from seven templates', () => {
    for (const seed of [1, 2, 3]) {
      const reports = templateReports(seed, 40);
      const sketches = reports.map(sketchOf);
      const wrong = sketches.flatMap((later, i) =>
        sketches
          .slice(0, i)
          .flatMap((earlier, k) => (isNearDuplicate(earlier, later) ? [[reports[k], reports[i]]] : [])),
      );
      expect(wrong, `seed ${seed}`).toEqual([]);
    }
  });
});

describe.each(TEMPLATES_IN_LANGUAGES)('isNearDuplicate in $language', ({ report, first, second, edit }) => {
  const original = report(...first);
  it('does not match reports of two events from one template', () => {
    expect(found(original, report(...second))).toBeUndefined();
  });
  it('does not match texts that differ only in names or only in numbers', () => {
    expect(found(original, report(second[0], second[1], first[2], first[3]))).toBeUndefined();
    expect(found(original, report(first[0], first[1], second[2], second[3]))).toBeUndefined();
    expect(found(original, report(first[0], first[1], first[2], second[3]))).toBeUndefined();
  });
  it('does not match texts that differ in numbers and some words', () => {
    const other = report(first[0], first[1], second[2], second[3]);
    expect(found(original, { ...other, content_text: other.content_text.replace(...edit) })).toBeUndefined();
  });
  it('matches the report with one phrase rewritten', () => {
    const edited = { ...original, content_text: original.content_text.replace(...edit) };
    expect(edited).not.toEqual(original);
    expect(found(original, edited)?.similarity).toBeGreaterThan(0.8);
  });
});

it('sharedTriples is symmetric, 1 for equal texts and 0 for unrelated texts', () => {
  expect(sharedTriples(sketchOf(ORIGINAL), sketchOf(ORIGINAL))).toEqual({ ofShorter: 1, ofLonger: 1 });
  const notice = sketchOf({ title: '', content_text: NOTICE });
  expect(sharedTriples(sketchOf(article(SECOND)), notice)).toEqual({ ofShorter: 0, ofLonger: 0 });
  const text = fc.array(fc.constantFrom('rain', 'Anna', '7', 'falls', 'on', 'the', 'Quay', '水'), {
    maxLength: 60,
  });
  fc.assert(
    fc.property(text, text, (a, b) => {
      const [one, other] = [a, b].map((words) => sketchOf({ title: '', content_text: words.join(' ') }));
      if (one === undefined || other === undefined) return;
      const shared = sharedTriples(one, other);
      expect(shared).toEqual(sharedTriples(other, one));
      for (const share of Object.values({ ...shared, ...differencesOf(one, other) })) {
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
      }
      const itself = isNearDuplicate(one, one)?.similarity;
      expect(itself === undefined || itself === 1).toBe(true);
    }),
  );
});
