import { describe, expect, it } from 'vitest';
import { readPlainText } from '#shared/read/plain-text.ts';

const read = (text: string) => readPlainText(text, { receivedAt: '2026-11-28T12:00:00.000Z' });
const namesOf = (text: string) => (read(text).authors ?? []).map(({ name }) => name);
const BODY =
  'The pipe by the lower gate has split again, and the company will not come before Monday.\n\nUntil then there is no water on any plot below number forty.';

describe('a name and a job at a paper', () => {
  it.each([
    ['Russian', 'В посёлке нет воды\n\nЗлата Обухова, корреспондент\n\n👁 1 842   💬 6\n\n'],
    ['Polish', 'Nie ma wody\n\nJagoda Obuchowa, publicystka\n\n88\n\n'],
    ['Swedish', 'Inget vatten\n\nIngvar Obuchov, kulturskribent\n\n88\n\n'],
  ])('is the author in %s, even without a date', (_, header) => {
    const [name = ''] = namesOf(`${header}${BODY}`);
    expect(name).toMatch(/Злата Обухова|Jagoda Obuchowa|Ingvar Obuchov/u);
    expect(read(`${header}${BODY}`).content_text).not.toContain(name);
  });

  it('is an author in a list in which each line has a job', () => {
    expect(
      namesOf(`No water\n\n88\n\nOdile Marchbank – Reporter\nPaul Roe – Photographer\n\n${BODY}`),
    ).toEqual(['Odile Marchbank', 'Paul Roe']);
    expect(namesOf(`No water\n\n88\n\nOdile Marchbank, Paul Roe (reporters)\n\n${BODY}`)).toEqual([
      'Odile Marchbank',
      'Paul Roe',
    ]);
  });
});

it.each([
  ['the members of a committee', 'Present\nJana Dohm (chair)\nTom Roe (secretary)\nAnn Lee, editor'],
  ['people in the caption of a picture', 'Jana Dohm at the harbour on Friday'],
  ['people in the caption of a picture, in German', 'Jana Dohm und Tom sind die besten Schwimmer'],
])('reads no authors from %s', (_, lines) => {
  const text = `Minutes\n\n12 November 2026\n\n${lines}\n\n${BODY}`;
  expect(namesOf(text)).toEqual([]);
});

it('keeps a message of a chat', () => {
  const message = '[26/11/26, 11:02:14] Jana Dohm: Hello Tom!';
  const { authors, content_text, summary } = read(`No water\n\n${message}\n\n${BODY}`);
  expect(authors).toBeUndefined();
  expect(`${summary}\n${content_text}`).toContain(message);
});
