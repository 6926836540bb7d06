import { expect, it } from 'vitest';
import { readPlainText } from '#shared/read/plain-text.ts';

const read = (...blocks: string[]) =>
  readPlainText(blocks.join('\n\n'), { receivedAt: '2026-11-28T12:00:00.000Z' }).content_text ?? '';
const TEXT = 'The spinning shed is warm again, and the pipe that burst in August has been mended.';

it.each([
  [
    'English',
    TEXT,
    'Was this forwarded to you? Sign up here (https://mill.example/join)\n\nYou are receiving this email because you came to the open day.\n\nOur mailing address is:\nThe Mill, Ardlair\n\nUnsubscribe (https://mill.example/u)',
  ],
  [
    'German',
    'Die Spinnerei ist wieder warm, und das Rohr, das im August platzte, ist geflickt.',
    'Sie erhalten diesen Newsletter, weil Sie beim Fest waren.\n\nAlte Mühle, Seeweg 3\n\nNewsletter abbestellen <https://muehle.example/ab>',
  ],
  [
    'French',
    'La filature est de nouveau chaude, et le tuyau qui avait éclaté en août est réparé.',
    'Vous recevez cette lettre parce que vous étiez à la fête.\n\nLe Moulin, rue du Lac\n\nSe désabonner',
  ],
  [
    'Polish',
    'W przędzalni znów jest ciepło, a rura, która pękła w sierpniu, jest naprawiona.',
    'Otrzymujesz ten newsletter, ponieważ byłeś na festynie.\n\nStary Młyn, Jeziorna 3\n\nWypisz się',
  ],
])('removes the footer of a newsletter: %s', (_, text, foot) => {
  expect(read('The mill letter of October', text, text, foot)).toBe(`${text}\n\n${text}`);
});

it('keeps a sentence that begins like the footer of a newsletter', () => {
  const said = 'You are receiving this email because you are kind, the first of the fake mails began.';
  expect(read('Fake mails of the mill', TEXT, said, TEXT)).toContain(said);
});

it.each([
  ['Turkish', 'Mutfak bültenimize abone olun\nE-posta adresiniz\nAbone ol'],
  ['English', 'The kitchen newsletter\nEnter your email address\nSign up'],
])('removes a sign-up box below the name of the newsletter: %s', (_, box) => {
  expect(read('The mill in October', TEXT, box, TEXT)).toBe(`${TEXT}\n\n${TEXT}`);
});

it.each([
  'इस कविता को साझा करें\nफेसबुक\nव्हाट्सऐप',
  'Tell your friends about us\nFacebook\nWhatsApp',
  'Mach mit im Netz\nFacebook\nInstagram\nLinkedIn',
])('removes a row of social networks and its heading: %s', (row) => {
  expect(read('The mill in October', TEXT, TEXT, row)).toBe(`${TEXT}\n\n${TEXT}`);
});

it.each([
  ['a sponsor', 'THIS ISSUE IS SUPPORTED BY\nBrackish, makers of jumpers that have met a sheep.'],
  ['a sponsor in German', 'DIESE AUSGABE WIRD PRÄSENTIERT VON\nBrack & Co, Pullover für jedes Wetter.'],
  ['an affiliate notice', 'We may earn a commission if you buy something through links on this page.'],
  [
    'an affiliate notice in German',
    'Dieser Artikel enthält Affiliate-Links. Wenn Sie kaufen, erhalten wir Geld.',
  ],
  [
    'an affiliate notice in Spanish',
    'Este artículo contiene enlaces de afiliados; así se paga la redacción.',
  ],
])('removes %s', (_, notice) => {
  expect(read('The mill in October', TEXT, notice, TEXT)).toBe(`${TEXT}\n\n${TEXT}`);
});

it.each([
  '18+ Please gamble responsibly. BetBrook, partner.',
  '18+ Jogue com responsabilidade. BetBrook, parceiro.',
])('removes the advertisement %s below the text', (notice) => {
  expect(read('The mill in October', TEXT, TEXT, notice)).toBe(`${TEXT}\n\n${TEXT}`);
});

it('keeps a line with an age in the text', () => {
  const rule = '18+ only, said the sign at the door of the mill.';
  expect(read('The mill in October', TEXT, rule, TEXT, TEXT)).toContain(rule);
});

it('keeps a headline above a row of social networks', () => {
  const { title } = readPlainText(
    `Home\nSearch\n\nThe mother of all mills\nFacebook\nWhatsApp\nTelegram\n\n${TEXT}\n\n${TEXT}`,
    {
      receivedAt: '2026-11-28T12:00:00.000Z',
    },
  );
  expect(title).toBe('The mother of all mills');
});
