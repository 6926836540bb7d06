import { expect, it } from 'vitest';
import { readPlainText } from '#shared/read/plain-text.ts';

const read = (...blocks: string[]) =>
  readPlainText(blocks.join('\n\n'), { receivedAt: '2026-11-28T12:00:00.000Z' }).content_text ?? '';

const TEXT = [
  'The mill at Ardlair spun its last yarn in March, and the town has talked of little else since.',
  'Forty people worked there. Most of them had a mother or an uncle on the same floor before them.',
  'The council wants a museum. The workers want the machines to run, if only on Saturdays.',
  'A decision is due in the spring, when the roof will have been mended or will have fallen in.',
];
const [FIRST = '', ...OTHERS] = TEXT;

it.each([
  'Press enter or click to view image in full size',
  'Get Ida Reed’s stories in your inbox\nJoin Medium for free to get updates from this writer.',
  'The Mill Letter is a reader-supported publication. To receive new posts and support my work, consider becoming a free or paid subscriber.',
  'Klick, um über X zu teilen (Wird in neuem Fenster geöffnet)',
  '✅ Clique aqui para seguir o canal da fiação no WhatsApp',
  'Dalszy ciąg materiału pod wideo',
  'Мнение редакции может не совпадать с мнением автора',
  'Думка автора може не збігатися з думкою редакції',
  'Så här jobbar Ardlairbladet med journalistik: uppgifter som publiceras ska vara sanna och relevanta.',
  '請繼續往下閱讀...',
  '이 기사는 언론사에서 사회 섹션으로 분류했습니다.',
  'Rate and review us wherever you get your podcasts.',
  'Haben Sie einen Fehler entdeckt? Schreiben Sie uns.',
  'Vous avez repéré une erreur ? Signalez-la à la rédaction.',
  'Ardlairbladet arbeider etter Vær Varsom-plakatens regler for god presseskikk.',
  'Huomasitko virheen? Kerro siitä toimitukselle.',
  'Masz temat? Napisz do nas.',
  'Našli jste v článku chybu? Dejte nám vědět.',
  'Bu haberi beğendiniz mi? Bize yazın.',
  'Нашли опечатку? Выделите её.',
  'Передрук лише з посиланням на газету',
  'この記事は会員限定です。',
  '点击下载新闻客户端，阅读更多',
  'Send us your old photographs of the mill at photos@ardlair.example',
])('removes a line that a platform writes on all its pages: %s', (line) => {
  expect(read('The last yarn', FIRST, line, ...OTHERS)).toBe(TEXT.join('\n\n'));
});

it.each(['Von meinem iPhone gesendet', 'Envoyé de mon iPhone', 'Get Outlook for Android', 'iPhoneから送信'])(
  'removes the line of a mail program: %s',
  (line) => {
    expect(read('The last yarn', ...TEXT, line)).toBe(TEXT.join('\n\n'));
  },
);

it.each([
  [
    'Substack',
    'Discussion about this post\nCommentsRestacks\nIda Reed\nMar 5\n\nMy aunt worked on that floor.\n\nReply',
  ],
  [
    'Medium',
    'Write a response\n\nWhat are your thoughts?\n\nCancel\nRespond\nIda Reed\n\nMy aunt worked there.',
  ],
  [
    'WordPress in English',
    'Leave a Reply\nYour email address will not be published. Required fields are marked *\n\nIda Reed says:\nMy aunt worked on that floor.',
  ],
  [
    'WordPress in German',
    'Schreibe einen Kommentar\nDeine E-Mail-Adresse wird nicht veröffentlicht. Erforderliche Felder sind mit * markiert\n\nIda Reed sagt:\nMeine Tante war auch in dem Saal.',
  ],
])('removes the comments of readers and all lines below them: %s', (_, comments) => {
  expect(read('The last yarn', ...TEXT, comments)).toBe(TEXT.join('\n\n'));
});

it.each([
  'No editor of the paper follows the Vær Varsom code more closely than she does.',
  'Alle redaktører følger Vær Varsom-plakaten, og det skal de fortsette med.',
  '会員になると割引が受けられるため、列はいつも長い。',
  '네이버에서 웹툰을 구독하는 사람이 늘었다고 회사는 밝혔다.',
  'ติดตามข่าวน้ำได้ที่ท่าเรือ ลุงบอกเด็ก ๆ ทุกเช้า',
])('keeps a sentence with the words of such a line: %s', (line) => {
  expect(read('The last yarn', FIRST, line, ...OTHERS)).toContain(line);
});

it('keeps a text that begins with a discussion', () => {
  expect(read('The last yarn', FIRST, 'Discussion about this post', ...OTHERS)).toBe(TEXT.join('\n\n'));
});

it.each([
  'This email and any attachments are confidential. If you received it in error, please delete it.',
  'Diese E-Mail enthält vertrauliche Angaben. Bitte löschen Sie sie, wenn sie nicht für Sie ist.',
  'Ce message et ses pièces jointes sont confidentiels.',
  'Le informazioni contenute in questo messaggio sono riservate.',
  'Virenfrei. www.avast.com\nDiese E-Mail wurde von Avast-Antivirussoftware auf Viren geprüft.',
  'Virus-free. www.avg.com',
])('removes the notice below a mail: %s', (notice) => {
  expect(read('The last yarn', ...TEXT, notice)).toBe(TEXT.join('\n\n'));
});

it('keeps a mail notice that is quoted or far above the end', () => {
  const said = '“This email and any attachments are confidential”, the foreman wrote to all forty of them.';
  expect(read('The last yarn', ...TEXT, said)).toContain(said);
  const first = 'This email and any attachments are the first thing that the court will read.';
  expect(read('The last yarn', first, ...TEXT, ...TEXT)).toContain(first);
});

it('removes an “Unsubscribe” link above the reason for the mail', () => {
  const foot =
    'The Mill © 2026 – Unsubscribe <https://mill.example/u>\nYou’re receiving this because you signed up to The Mill.';
  expect(read('The last yarn', ...TEXT, foot)).not.toContain('signed up');
});

it.each([
  ['a page number', [FIRST, 'page 2', ...OTHERS]],
  ['page numbers', [FIRST, 'Seite 1', OTHERS[0] ?? '', 'Seite 2', ...OTHERS.slice(1)]],
  ['links to the previous and the next article', [...TEXT, '← The first yarn\nThe roof of the mill →']],
  ['a line of the application that exported the text', [...TEXT, 'Exported from Margin Reader']],
])('removes %s', (_, blocks) => {
  expect(read('The last yarn', ...blocks)).toBe(TEXT.join('\n\n'));
});

it.each([
  [
    'page numbers that are the sources of quotations',
    [FIRST, 'Seite 17', OTHERS[0] ?? '', 'Seite 367', ...OTHERS.slice(1)],
    'Seite 367',
  ],
  ['an arrow within the text', [FIRST, 'From the floor → the yard', ...OTHERS], 'From the floor → the yard'],
  [
    'a sentence about an export',
    [...TEXT, 'Exported from Ardlair to all of Europe.'],
    'Exported from Ardlair',
  ],
])('keeps %s', (_, blocks, kept) => {
  expect(read('The last yarn', ...blocks)).toContain(kept);
});
