import { expect, it } from 'vitest';
import { readHtmlPage } from '#shared/read/html-page.ts';
import { readPlainText } from '#shared/read/plain-text.ts';

it.each([
  ['海州社沙洲3月5日电（记者周明远）', ['周明远']],
  ['海州社沙洲3月5日电（记者 周明远、宋晚舟）', ['周明远', '宋晚舟']],
  ['海州社沙洲3月5日讯（記者周明遠）', ['周明遠']],
  ['海州社沙洲3月5日电（高级研究员）', undefined],
  ['海州讯（记者 周明远 通讯员 宋晚舟）', ['周明远', '宋晚舟']],
  ['本报讯（记者 裴明远）', ['裴明远']],
  ['海州网3月5日讯（记者周远 整合）', ['周远']],
  ['海州广播网沙洲3月5日消息（记者 周明远）', ['周明远']],
  ['（海州社記者周明遠沙洲5日電）', ['周明遠']],
  ['〔记者周明远／沙洲报导〕', ['周明远']],
  ['〔記者周明遠／高雄報導〕', ['周明遠']],
  ['〔記者周明遠、宋晚舟／高雄報導〕', ['周明遠', '宋晚舟']],
  ['（图片由记者协会提供）', undefined],
])('the reporters in the Chinese dateline %s are %j', (dateline, names) => {
  const read = readPlainText(
    `老码头的钟重新敲响\n\n${dateline}停了三十年的大钟昨天中午重新敲响，码头上的人都停下来听。\n\n修钟的师傅说，他用了两个冬天才配好所有的齿轮。\n`,
    { receivedAt: '2026-03-06T12:00:00Z' },
  );
  expect(read.authors?.map(({ name }) => name)).toEqual(names);
  expect(read.content_text).toContain(dateline);
});

it('reads the reporter in a Chinese dateline of an HTML page', () => {
  const html =
    '<title>老码头的钟重新敲响</title><h1>老码头的钟重新敲响</h1><p>海州讯（记者 周明远）停了三十年的大钟昨天中午重新敲响，码头上的人都停下来听。</p><p>修钟的师傅说，他用了两个冬天才配好所有的齿轮，镇上的人为他送来热茶和点心。</p>';
  expect(readHtmlPage(html, {}).authors).toEqual([{ name: '周明远' }]);
});
