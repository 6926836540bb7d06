import { expect, it } from 'vitest';
import { readHtmlPage } from '#shared/read/html-page.ts';
import { byline } from '#shared/read/plain-text/byline.ts';
import { readPlainText } from '#shared/read/plain-text.ts';

const RECEIVED_AT = '2026-11-29T12:00:00.000Z';
const TEXT = [
  'The council decided on Thursday evening to pay for the ferry in winter too, and the vote was close.',
  'Residents had asked for this service for more than ten years, because storms cut them off for days.',
];
const read = (lines: string[]) => readPlainText(lines.join('\n\n'), { receivedAt: RECEIVED_AT });

it.each([
  ['English', 'Author, Ann Colne', 'Role, Health reporter, Port Ellery', 'Ann Colne'],
  ['Spanish', 'Autora, Itziar Zubeldia', 'Título del autor, Costa Mundo', 'Itziar Zubeldia'],
  ['Russian', 'Автор, Аглая Бережкова', 'Место работы, Вестник', 'Аглая Бережкова'],
  ['Turkish', 'Yazan, Nilüfer Karahanlı', 'Unvan, Sahil Haber', 'Nilüfer Karahanlı'],
])('reads the author from a list such as “Author, Ann Colne” in %s', (_, author, job, name) => {
  const draft = read([
    'The ferry sails all year to the islands',
    `- ${author}\n- ${job}\n16 November 2026`,
    ...TEXT,
  ]);
  expect(draft.authors).toEqual([{ name }]);
  expect(draft.content_text).not.toContain(job);
});

it('removes a list of author and job from the text of an HTML page', () => {
  const list = '<ul><li>Author, Ann Colne</li><li>Role, Health reporter, Port Ellery</li></ul>';
  const paragraphs = [...TEXT, ...TEXT].map((text) => `<p>${text} ${text}</p>`).join('');
  const page = `<html><head><title>The ferry sails all year</title></head><body><article><h1>The ferry sails all year</h1>${list}${paragraphs}</article></body></html>`;
  const draft = readHtmlPage(page, { url: 'https://paper.example/news/ferry' });
  expect(draft.authors?.map(({ name }) => name)).toEqual(['Ann Colne']);
  expect(draft.content_html).not.toContain('Role');
});

it('keeps a sentence that begins with “Role”', () => {
  const draft = read([
    'The ferry sails all year to the islands',
    ...TEXT,
    'Role, as the captain sees it',
    TEXT[0] ?? '',
  ]);
  expect(draft.content_text).toContain('Role, as the captain sees it');
});

it('reads the authors of a scientific paper above their institutions', () => {
  const block = 'Benedita Falcão\nUniversidade de Horta\nOtávio Nunes Costa\nInstituto Politécnico de Tavira';
  const draft = read(['The ferry sails all year to the islands', block, ...TEXT]);
  expect(draft.authors?.map(({ name }) => name)).toEqual(['Benedita Falcão', 'Otávio Nunes Costa']);
});

it.each(['Autor: Ana Ruiz', 'Autor - Ana Ruiz', 'Autor | Ana Ruiz', 'Autor, Ana Ruiz'])(
  'reads the author from “%s”',
  (line) => {
    expect(byline(line)).toEqual(['Ana Ruiz']);
  },
);

it('reads one word after “Autor,” as text', () => {
  expect(byline('Autor, Schauspieler')).toBeUndefined();
});
