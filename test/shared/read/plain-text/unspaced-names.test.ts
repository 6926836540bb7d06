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
    ['before the date, with a wide space between them', '浜田こずえ　2026年11月22日　21時14分', '浜田こずえ'],
    ['after the date, with a wide space between them', '2026/11/22 21:14　早坂航平', '早坂航平'],
  ])('is the author in Japanese: %s', (_, header, name) => {
    const text = `灯台に四十年ぶりの明かり\n\n${header}\n\n${JAPANESE}`;
    expect(namesOf(text)).toEqual([name]);
    expect(read(text).content_text).not.toContain(name);
  });

  it.each([
    ['alone', '洪若兰\n2026年11月20日 20:30', '洪若兰'],
    ['before the name of an account', '原创 洪若兰 慢船茶馆\n2026年11月20日 20:30 安徽', '洪若兰'],
    ['a pen name before the account name', '原创 海边的阿福 慢船茶馆\n2026年11月20日 20:30', '海边的阿福'],
    ['in the line of the date', '原创 洪若兰 慢船茶馆 2026年11月20日 20:30 安徽', '洪若兰'],
  ])('is the author in Chinese: %s', (_, header, name) => {
    expect(namesOf(`灯塔重新亮了的那个晚上\n${header}\n\n${CHINESE}`)).toEqual([name]);
  });

  it.each([
    ['a town', '福岡市'],
    ['a section', '地域情報'],
    ['a section before the date, with a wide space between them', '地域情報　2026年11月22日'],
    ['a column', '編集後記'],
    ['a paper', '松浜新聞'],
    ['an office', '川辺支局'],
    ['a word that is not a name', '日本酒'],
    ['words in kana', 'お知らせ'],
    ['a person whom the headline names', '野口文江'],
  ])('is not read from %s', (_, line) => {
    expect(namesOf(`野口文江さんと灯台の明かり\n\n${line}\n2026年11月22日 21:14\n\n${JAPANESE}`)).toEqual([]);
  });

  it.each([
    ['a county', '林海县'],
    ['an office', '林业局'],
    ['a place that the text names', '王家坝'],
    ['an account alone', '原创 慢船茶馆'],
  ])('is not read from %s in Chinese', (_, line) => {
    expect(namesOf(`灯塔重新亮了\n${line}\n2026年11月20日 20:30\n\n王家坝的${CHINESE}`)).toEqual([]);
  });
});

const KOREAN =
  '항구의 오래된 등대에 지난주 사십 년 만에 불이 켜졌다. 수리한 사람은 마을 전파상의 주인으로, 부품을 모두 손으로 만들었다고 한다.\n\n“배에서 보이는 동안은 끄지 않겠다”고 주인은 웃는다. 등대는 매일 저녁 일곱 시부터 아침까지 빛난다.';

describe('the last line of a text', () => {
  it.each([
    ['阅读原文'],
    ['收藏本文'],
    ['查看全文'],
    ['媒体报道'],
    ['最新报道'],
    ['作者简介'],
    ['记者手记'],
    ['作者：佚名'],
    ['作者：宣传科'],
    ['来源：本站原创 作者：办公室'],
  ])('is not a by-line in Chinese: %s', (line) => {
    expect(namesOf(`灯塔重新亮了\n\n${CHINESE}\n\n${line}`)).toEqual([]);
  });

  it.each([['人気ライター'], ['若手記者'], ['社会部記者'], ['松浜新聞記者'], ['東京支局長']])(
    'is not a by-line in Japanese: %s',
    (line) => {
      expect(namesOf(`灯台に四十年ぶりの明かり\n\n${JAPANESE}\n\n${line}`)).toEqual([]);
    },
  );

  it.each([
    ['시민기자'],
    ['담당기자'],
    ['사회부 기자'],
    ['디지털뉴스 기자'],
    ['여행전문기자'],
    ['작성자: 관리자'],
  ])('is not a by-line in Korean: %s', (line) => {
    expect(namesOf(`등대에 다시 켜진 불\n\n${KOREAN}\n\n${line}`)).toEqual([]);
  });

  it.each([
    ['洪若兰/文', ['洪若兰']],
    ['洪若兰 报道', ['洪若兰']],
    ['记者洪若兰', ['洪若兰']],
    ['（记者洪若兰）', ['洪若兰']],
    ['海报社记者徐磊报道', ['徐磊']],
    ['海报记者 洪若兰 编辑 周明', ['洪若兰']],
    ['海报记者 洪若兰 通讯员 周明', ['洪若兰', '周明']],
    ['海报记者 洪若兰 通讯员 周明 编辑 宋晚舟', ['洪若兰', '周明']],
    ['文丨洪若兰', ['洪若兰']],
    ['文丨洪若兰 编辑丨周明', ['洪若兰']],
    ['采写：海报见习记者 洪若兰', ['洪若兰']],
  ])('names an author in Chinese: %s', (line, names) => {
    expect(namesOf(`灯塔重新亮了\n\n${CHINESE}\n\n${line}`)).toEqual(names);
  });

  it.each([
    ['磯貝遥記者', ['磯貝遥']],
    ['記者磯貝こずえ', ['磯貝こずえ']],
    ['林恵記者', ['林恵']],
  ])('reads the author of %s in Japanese: %j', (line, names) => {
    expect(namesOf(`灯台に四十年ぶりの明かり\n\n${JAPANESE}\n\n${line}`)).toEqual(names);
  });

  it.each([
    ['류하늘 기자', ['류하늘']],
    ['남궁민수 인턴기자', ['남궁민수']],
    ['고요일보 류정국 기자', ['류정국']],
  ])('reads the author of %s in Korean: %j', (line, names) => {
    expect(namesOf(`등대에 다시 켜진 불\n\n${KOREAN}\n\n${line}`)).toEqual(names);
  });
});
