import { expect, it } from 'vitest';
import { readPlainText } from '#shared/read/plain-text.ts';

const read = (text: string) => readPlainText(text, { receivedAt: '2026-11-28T12:00:00.000Z' });

it.each([
  [
    'English numbered entries',
    ['Contents', '1. Tools', '2. The low pipes'],
    ['1. Tools', '2. The low pipes'],
    'A tuning horn, a ladder and patience: you need no more than these on the first day.',
  ],
  [
    'German page numbers',
    ['Inhaltsverzeichnis', 'Werkzeug ......... 2', 'Die tiefen Pfeifen ....... 3'],
    ['Werkzeug', 'Die tiefen Pfeifen'],
    'Ein Stimmhorn, eine Leiter und viel Geduld, mehr braucht man am ersten Tag nicht.',
  ],
  [
    'French entries without numbers',
    ['Sommaire', 'Les outils', 'Les grands tuyaux'],
    ['Les outils', 'Les grands tuyaux'],
    'Un accordoir, une échelle et de la patience : il ne faut rien de plus le premier jour.',
  ],
  [
    'Japanese',
    ['目次', '道具', '低い管'],
    ['道具', '低い管'],
    '調律用の金具と梯子、そして忍耐があれば、最初の日はそれで十分だと職人は話している。',
  ],
  [
    'no label',
    ['1. Tools', '2. The low pipes', '3. The case'],
    ['1. Tools', '2. The low pipes', '3. The case'],
    'A tuning horn, a ladder and patience: you need no more than these on the first day.',
  ],
])('removes a table of contents and keeps the headings: %s', (_, list, headings, paragraph) => {
  const text = `How the old organ is tuned\n\n${list.join('\n')}\n\n${headings.map((each) => `${each}\n\n${paragraph}`).join('\n\n')}`;
  const { title, content_text = '' } = read(text);
  expect(title).toBe('How the old organ is tuned');
  for (const heading of headings) expect(content_text.split(heading)).toHaveLength(2);
  for (const line of list.filter((each) => !headings.includes(each)))
    expect(content_text).not.toContain(line);
});

it.each([
  ['a refrain', ['Over the water', 'Over the stones', 'Over the weir'], '\n\n'],
  ['the cast of a scene', ['ANNA', 'BEN', 'CARL'], '\n'],
])('keeps %s, which resembles a table of contents', (_, lines, joint) => {
  const said = 'Nobody calls for the boat in the rain, and nobody waits for the man at the oars.';
  const again =
    joint === '\n' ? lines.map((line) => `${line}\n${said}`).join('\n\n') : `${lines.join('\n')}\n\n${said}`;
  const { content_text = '' } = read(`The song of the ferry\n\n${lines.join('\n')}\n\n${said}\n\n${again}`);
  for (const line of lines) expect(content_text.split(line)).toHaveLength(3);
});

it('removes a table of contents with one entry that differs from its heading', () => {
  const said = 'A tuning horn, a ladder and patience: you need no more than these on the first day.';
  const list = 'Tools\nThe low pipes\nWhen the air was still good\nThe case';
  const { content_text = '' } = read(
    `How the organ is tuned\n\nContents\n\n${list}\n\nTools\n\n${said}\n\nThe low pipes\n\n${said}\n\nWhen air was good\n\n${said}\n\nThe case\n\n${said}`,
  );
  expect(content_text).not.toContain('still good');
  expect(content_text).toContain('When air was good');
});
