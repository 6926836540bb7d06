import { expect, it } from 'vitest';
import { endsSentence, endsWithStop, isProse } from '#shared/read/prose/line-shape.ts';

it.each([
  ['English', 'The bridge is closed until the spring.'],
  ['Japanese', '橋は春まで通れないと町は説明している。'],
  ['Hindi', 'पुल वसंत तक बंद रहेगा और बाज़ार सड़क पर लगेगा।'],
  ['Armenian', 'Կամուրջը փակ է մինչև գարուն։'],
  ['Amharic', 'ድልድዩ እስከ ፀደይ ድረስ ተዘግቷል።'],
])('a sentence in %s ends with its full stop', (_, sentence) => {
  expect([endsSentence(sentence), endsWithStop(sentence), isProse(sentence)]).toEqual([true, true, true]);
  expect(endsWithStop(sentence.slice(0, -1))).toBe(false);
});
