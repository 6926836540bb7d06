import { expect, it } from 'vitest';
import { readPlainText } from '#shared/read/plain-text.ts';

it.each([
  ['海州社沙洲3月5日电（记者周明远）', ['周明远']],
  ['海州社沙洲3月5日电（记者 周明远、宋晚舟）', ['周明远', '宋晚舟']],
  ['海州社沙洲3月5日讯（記者周明遠）', ['周明遠']],
  ['海州社沙洲3月5日电（高级研究员）', undefined],
])('reads the reporters in the brackets of a Chinese dateline: %s', (dateline, names) => {
  const read = readPlainText(
    `老码头的钟重新敲响\n\n${dateline}停了三十年的大钟昨天中午重新敲响，码头上的人都停下来听。\n\n修钟的师傅说，他用了两个冬天才配好所有的齿轮。\n`,
    { receivedAt: '2026-03-06T12:00:00Z' },
  );
  expect(read.authors?.map(({ name }) => name)).toEqual(names);
  expect(read.content_text).toContain(dateline);
});
