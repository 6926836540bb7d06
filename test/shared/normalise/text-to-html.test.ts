import { expect, it } from 'vitest';
import { textToHtml } from '#shared/normalise/text-to-html.ts';
import { LIMITS } from '#shared/settings.ts';

const wrapped =
  'The tide came in at noon and covered the road\nbetween the two villages, as it does every day\nof the year but one.';

const VERSE =
  'The boats come in when all the lamps are burning low,\nAnd every window on the quay has turned its light,\nFor those who count the masts and those who do not know,\nWho wait for morning and who will not wait tonight;\nThe tide that took them out has brought them home again,';
const COUPLETS =
  'The boats come in when all the lamps are burning low,\nAnd every window on the quay has turned its light,\n\nFor those who count the masts and those who do not know,\nWho wait for morning and who will not wait tonight.';
const NAMES = 'The boat was found on the beach by the sons of\nMargaret Holm and her neighbour.';
const GERMAN =
  'Die Flut kam am Mittag und bedeckte die alte\nStraße zwischen den Dörfern, so wie sie es\nan jedem Tag des Jahres tut, nur an einem\nTag im Jahr nicht.';

it.each([
  ['separates paragraphs at empty lines', 'A\n \n\nB', '<p>A</p>\n<p>B</p>'],
  ['escapes markup', '<i>1 & 2</i>', '<p>&lt;i&gt;1 &amp; 2&lt;/i&gt;</p>'],
  ['joins wrapped lines', wrapped, `<p>${wrapped.replaceAll('\n', ' ')}</p>`],
  [
    'joins wrapped Chinese lines without a space',
    `${'海'.repeat(30)}\n${'山'.repeat(30)}`,
    `<p>${'海'.repeat(30)}${'山'.repeat(30)}</p>`,
  ],
  ['keeps the lines of verse', 'Pull for the one\nwho is late', '<p>Pull for the one<br>who is late</p>'],
  ['keeps the lines of verse of similar length', VERSE, `<p>${VERSE.replaceAll('\n', '<br>')}</p>`],
  [
    'keeps the lines of two couplets',
    COUPLETS,
    `<p>${COUPLETS.replaceAll('\n\n', '</p>\n<p>').replaceAll(/\n(?!<p>)/g, '<br>')}</p>`,
  ],
  [
    'joins a paragraph of two lines in a wrapped text',
    `${wrapped}\n\n${NAMES}`,
    `<p>${wrapped.replaceAll('\n', ' ')}</p>\n<p>${NAMES.replace('\n', ' ')}</p>`,
  ],
  ['joins German lines of which some begin with a noun', GERMAN, `<p>${GERMAN.replaceAll('\n', ' ')}</p>`],
  [
    'keeps lines that all begin with a label',
    'editor: open several folders at once (#1203)\nsearch: find words with accents too (#1210)',
    '<p>editor: open several folders at once (#1203)<br>search: find words with accents too (#1210)</p>',
  ],
  ['makes a list of bullets', '- one\n* two\n• three', '<ul><li>one</li><li>two</li><li>three</li></ul>'],
  ['keeps a number after a bullet', '- 1. Soak\n- 2. Rinse', '<ul><li>1. Soak</li><li>2. Rinse</li></ul>'],
  ['makes a list of numbers in order', '3. c\n4) d', '<ol start="3"><li>c</li><li>d</li></ol>'],
  ['keeps lines with numbers that are not in order', '3. c\n5. d', '<p>3. c<br>5. d</p>'],
  [
    'makes a list of bullets within a paragraph',
    'Bring:\n- a rope\n- a lamp\nWe start at six.',
    '<p>Bring:</p>\n<ul><li>a rope</li><li>a lamp</li></ul>\n<p>We start at six.</p>',
  ],
  [
    'makes a list of numbered lines with empty lines between them',
    'Steps:\n\n1. Soak\n\n2. Rinse\n3. Dry',
    '<p>Steps:</p>\n<ol><li>Soak</li><li>Rinse</li><li>Dry</li></ol>',
  ],
  [
    'makes a list of bullets with empty lines between them',
    '• rope\n\n• lamp',
    '<ul><li>rope</li><li>lamp</li></ul>',
  ],
  [
    'keeps the paragraphs of a dialogue',
    '- Who is it?\n\n- The post.',
    '<p>- Who is it?</p>\n<p>- The post.</p>',
  ],
  [
    'keeps a single line with a list marker among other lines',
    'Rain fell.\n- We waited.\nIt was late.',
    '<p>Rain fell.<br>- We waited.<br>It was late.</p>',
  ],
  ['does not make a list of one dash', '- We waited.', '<p>- We waited.</p>'],
  ['is empty for an empty text', ' \n\n ', ''],
])('textToHtml %s', (_, text, html) => {
  expect(textToHtml(text)).toBe(html);
});

it('textToHtml joins two lists with as many items as a body can have', () => {
  const items = '* a\n'.repeat(LIMITS.maxBodyBytes / 4 - 10);
  expect(textToHtml(`* b\n* c\n\n${items}`)).toMatch(/^<ul><li>b<\/li><li>c<\/li><li>a<\/li>/);
});
