import { describe, expect, it } from 'vitest';
import { readPlainText } from '#shared/read/plain-text.ts';

const read = (text: string) => readPlainText(text, { receivedAt: '2026-11-28T12:00:00.000Z' });
const namesOf = (text: string) => (read(text).authors ?? []).map(({ name }) => name);

const JAPANESE =
  '　港の古い灯台に先週、四十年ぶりに明かりがともった。修理したのは町の電器店の主人で、部品はすべて手作りだという。\n\n　「船から見えるうちは消さない」と主人は笑う。灯台は毎晩七時から朝まで光る。';
const CHINESE =
  '老码头的灯塔上周重新亮了，守灯人说，海上的人终于又能看见回家的方向。\n\n灯泡是从旧货市场买来的，花了三十块钱，他说值得。';

describe('a name without a space next to the date', () => {
  it.each([
    [
      'below the date and a note for members',
      '2026年11月27日 5時00分\nこの記事は会員限定です\n早坂航平\nX\nFacebook',
      '早坂航平',
    ],
    ['above the date and below a count', '88\n浜田こずえ\n2026年11月22日 21:14\nフォローする', '浜田こずえ'],
    ['with a surname of one character', '森夏子\n2026年11月22日 21:14', '森夏子'],
  ])('is the author in Japanese: %s', (_, header, name) => {
    const text = `灯台に四十年ぶりの明かり\n\n${header}\n\n${JAPANESE}`;
    expect(namesOf(text)).toEqual([name]);
    expect(read(text).content_text).not.toContain(name);
  });

  it.each([
    ['alone', '洪若兰\n2026年11月20日 20:30', '洪若兰'],
    ['before the account that published it', '原创 洪若兰 慢船茶馆\n2026年11月20日 20:30 安徽', '洪若兰'],
    ['a pen name before the account', '原创 海边的阿福 慢船茶馆\n2026年11月20日 20:30', '海边的阿福'],
    ['in the line of the date', '原创 洪若兰 慢船茶馆 2026年11月20日 20:30 安徽', '洪若兰'],
  ])('is the author in Chinese: %s', (_, header, name) => {
    expect(namesOf(`灯塔重新亮了的那个晚上\n${header}\n\n${CHINESE}`)).toEqual([name]);
  });

  it.each([
    ['a town', '福岡市'],
    ['a section', '地域情報'],
    ['a column', '編集後記'],
    ['a paper', '松浜新聞'],
    ['an office', '川辺支局'],
    ['a word', '日本酒'],
    ['words in kana', 'お知らせ'],
    ['a person of the headline', '野口文江'],
  ])('is not read from %s', (_, line) => {
    expect(namesOf(`野口文江さんと灯台の明かり\n\n${line}\n2026年11月22日 21:14\n\n${JAPANESE}`)).toEqual([]);
  });

  it.each([
    ['a county', '林海县'],
    ['an office', '林业局'],
    ['a place of the text', '王家坝'],
    ['an account alone', '原创 慢船茶馆'],
  ])('is not read from %s in Chinese', (_, line) => {
    expect(namesOf(`灯塔重新亮了\n${line}\n2026年11月20日 20:30\n\n王家坝的${CHINESE}`)).toEqual([]);
  });
});
