import { describe, expect, it } from 'vitest';
import { readPlainText } from '#shared/read/plain-text.ts';

const read = (text: string) => readPlainText(text, { receivedAt: '2026-11-28T12:00:00.000Z' });

const ENGLISH = [
  'The river came up on Monday night and took the lower half of the market with it.',
  'By morning the traders had put their tables on the bridge, where there was more room anyway.',
  'The council says that it will decide about the market in the spring, and nobody is in a hurry.',
].join('\n\n');
const GERMAN = [
  'Der Fluss kam in der Nacht zum Montag und nahm die untere Hälfte des Marktes mit.',
  'Am Morgen standen die Tische der Händler auf der Brücke, wo ohnehin mehr Platz ist.',
  'Der Gemeinderat will im Frühjahr über den Markt entscheiden, und niemand hat es eilig.',
].join('\n\n');
const FRENCH = [
  'La rivière est montée dans la nuit de lundi et a emporté la moitié basse du marché.',
  'Au matin, les marchands avaient mis leurs tables sur le pont, où il y a plus de place.',
  'Le conseil décidera au printemps, et personne sur le pont ne semble vraiment pressé.',
].join('\n\n');
const UKRAINIAN = [
  'Річка вийшла з берегів у ніч на понеділок і забрала нижню половину ринку.',
  'Вранці торговці поставили столи на мосту, де місця й так більше.',
  'Рада вирішить навесні, а на мосту з цим ніхто не поспішає, бо всі вже там.',
].join('\n\n');

describe('short lines after a line of the site, below the last sentence', () => {
  it.each([
    [
      'titles and buttons below a row of buttons',
      ENGLISH,
      'Share\nFacebook\nWhatsApp\n\nA goose stops the night train\n\nMore rooms with a view',
    ],
    [
      'names of the site below a list of tags',
      GERMAN,
      '#Markt #Brücke\n\nDas Moorhuser Heimatportal\nAlle Ausgaben',
    ],
    [
      'a title below the number of comments',
      FRENCH,
      '3 commentaires\n\nUne oie arrête le train de nuit\nNos jeux du dimanche',
    ],
    [
      'buttons of an unknown wording',
      UKRAINIAN,
      'Поділитися\nFacebook\n\nГуска зупинила нічний поїзд\nУсі випуски газети',
    ],
  ])('removes %s', (_, body, foot) => {
    expect(read(`The market moves\n\n${body}\n\n${foot}`).content_text).toBe(body);
  });

  it.each([
    [
      'a block with labels and their values',
      'Share\nFacebook\n\nFacts\nThe market bridge\nLength: 70 metres\nOpen to all',
    ],
    ['a list', 'Share\nFacebook\n\n- Bread\n- Salt and oil'],
    ['a date', 'Share\nFacebook\n\nThe next market\n14 March 2027'],
    ['direct speech', 'Share\nFacebook\n\n“We shall see”'],
    ['a short sentence', 'Share\nFacebook\n\nThe bridge stays.'],
    [
      'a longer line',
      'Share\nFacebook\n\nWhoever wants a table on the bridge has to ask the council for one before the first of March',
    ],
    ['lines above the line of the site', 'The market on the bridge\nOpen to all\n\nShare\nFacebook'],
    ['lines below the credit of a picture', '© Ruth Ibbotson\n\nThe bridge with its tables'],
  ])('keeps %s', (_, foot) => {
    const { content_text = '' } = read(`The market moves\n\n${ENGLISH}\n\n${foot}`);
    for (const line of foot.split('\n').filter((one) => !/^$|^Share|^Facebook|^©|2027$/.test(one)))
      expect(content_text).toContain(line.replace(/^- /, ''));
  });

  it('keeps a poem below its introduction', () => {
    const poem =
      'The river came by night\nand took the lower street\nIt left us bread and light\nand water at our feet';
    const introduction = 'This poem was read on the bridge on Monday, by a trader who has lost her table.';
    expect(read(`The market moves\n\n${introduction}\n\nShare\nFacebook\n\n${poem}`).content_text).toContain(
      poem,
    );
  });

  it.each([
    ['Thai, which has no full stops', '"น้ำพูดเยอะกว่าผู้โดยสาร" ลุงแสวงกล่าว\n\nชาวบ้านเห็นด้วยและขอให้มีที่นั่งสำหรับแมว'],
    [
      'Armenian, whose full stop is ։',
      'Գյուղի բնակիչները հայտնել են, որ կամուրջը փակ է մինչև գարուն։\n\nԵրևի հոգնել է գետը։',
    ],
    ['Amharic, whose full stop is ።', 'የገበያው ነጋዴዎች ጠረጴዛዎቻቸውን በድልድዩ ላይ አስቀምጠዋል ሲሉ ተናግረዋል።\n\nወንዙ ደክሞታል።'],
  ])('keeps a text in %s', (_, body) => {
    const { content_text } = read(`A market\n\nShare\nFacebook\n\n${ENGLISH}\n\nShare\nFacebook\n\n${body}`);
    for (const line of body.split('\n\n')) expect(content_text).toContain(line);
  });
});
