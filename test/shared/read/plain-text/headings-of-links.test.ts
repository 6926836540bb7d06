import { expect, it } from 'vitest';
import { readPlainText } from '#shared/read/plain-text.ts';

const read = (...blocks: string[]) =>
  readPlainText(blocks.join('\n\n'), { receivedAt: '2026-11-28T12:00:00.000Z' });

const TEXT = [
  'The lamp on the north pier has burned since 1887, and nobody has ever asked who pays for the oil.',
  'The harbour master found the answer in a biscuit tin, between two ration books and a dead moth.',
  'A woman called Iris Penhale left forty pounds a year to the pier, on condition that it never be told.',
];

it.each([
  ['English', 'Related', 'Keeper of the keys retires'],
  ['English', 'Our readers read next', 'Keeper of the keys retires'],
  ['German', 'Das könnte Ihnen auch gefallen', 'Der Hüter der Schlüssel geht'],
  ['French', 'À découvrir également', 'Le gardien des clés s’en va'],
  ['Spanish', 'Las más leídas', 'Se jubila el guardián de las llaves'],
  ['Portuguese', 'Você também pode se interessar', 'Guardião das chaves aposenta-se'],
  ['Italian', 'Ti potrebbero interessare anche', 'Il custode delle chiavi va in pensione'],
  ['Dutch', 'Misschien ook interessant', 'De bewaarder van de sleutels stopt'],
  ['Swedish', 'Mest läst senaste dygnet', 'Nyckelvakten går i pension'],
  ['Norwegian', 'Mest lest siste døgn', 'Nøkkelvokteren gir seg'],
  ['Finnish', 'Luetuimmat juuri nyt', 'Avainten vartija jää eläkkeelle'],
  ['Polish', 'Inni czytali również', 'Strażnik kluczy odchodzi'],
  ['Czech', 'Mohlo by vás také zajímat', 'Strážce klíčů končí'],
  ['Hungarian', 'Ez is érdekelheti', 'Nyugdíjba megy a kulcsok őre'],
  ['Romanian', 'Te-ar putea interesa', 'Păzitorul cheilor se retrage'],
  ['Bulgarian', 'Може да харесате', 'Пазачът на ключовете се оттегля'],
  ['Greek', 'Τα πιο διαβασμένα', 'Ο φύλακας των κλειδιών αποχωρεί'],
  ['Turkish', 'Günün öne çıkanları', 'Anahtarların bekçisi emekli oldu'],
  ['Ukrainian', 'Вас також може зацікавити', 'Хранитель ключів іде на пенсію'],
  ['Arabic', 'مقالات مشابهة', 'حارس المفاتيح يتقاعد'],
  ['Persian', 'مطالب پیشنهادی', 'نگهبان کلیدها بازنشسته شد'],
  ['Hebrew', 'אולי יעניין אותך גם', 'שומר המפתחות פורש'],
  ['Hindi', 'इससे जुड़ी खबरें', 'चाबियों का रखवाला रिटायर हुआ'],
  ['Bengali', 'এ সম্পর্কিত আরও খবর', 'চাবির রক্ষক অবসরে'],
  ['Vietnamese', 'Tin cùng chuyên mục', 'Người giữ chìa khóa nghỉ hưu'],
  ['Thai', 'เรื่องที่คุณอาจสนใจ', 'ผู้เฝ้ากุญแจเกษียณ'],
  ['Japanese', 'こんな記事も読まれています', '鍵の番人が引退'],
  ['Chinese', '相关推荐', '钥匙守护人退休'],
  ['Korean', '이런 기사는 어때요', '열쇠지기 은퇴하다'],
])('removes a list of links and its heading between paragraphs: %s', (_, heading, title) => {
  const [first = '', ...others] = TEXT;
  const { content_text } = read(
    'Who lights the north pier',
    first,
    `${heading}\n${title}\n${title} 2`,
    ...others,
  );
  expect(content_text).toBe(TEXT.join('\n\n'));
});

it.each(['Trending news', 'Latest videos', 'Top headlines'])(
  'keeps the headline below a menu that ends with `%s`',
  (item) => {
    const menu = ['Home', 'Harbour', 'Weather', item, 'Who lights the north pier, and who pays for it'];
    const { title } = read([...menu, 'By Ruth Ibbotson', '3 May 2026', ...TEXT].join('\n'));
    expect(title).toBe('Who lights the north pier, and who pays for it');
  },
);
