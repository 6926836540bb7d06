import { expect, it } from 'vitest';
import { firstSentences } from '#shared/normalise/first-sentences.ts';
import { textToHtml } from '#shared/normalise/text-to-html.ts';
import { readPlainText } from '#shared/read/plain-text.ts';
import { growthFaults } from '../../../security/growth-faults.ts';

/**
 * Pieces that resemble boilerplate, a name, a date or a caption, so that a rule can be slow if they are
 * repeated.
 */
const PIECES = [
  ' ',
  '\n',
  'a',
  'a ',
  'a\n',
  '-',
  '|',
  ' | ',
  '(',
  '[',
  '「',
  '. (',
  '. ',
  ': ',
  '。',
  '第',
  '9',
  '٣',
  '\u00ad',
  '\u200d',
  '\ud83d',
  '\u0301',
  '\u3000',
  'By A B\n',
  'By A B, ',
  'Reporting by A in B and C in D; ',
  '2025-01-01\n',
  '2025-01-01 ',
  '11:11 ',
  'Mon ',
  '12 March 2025, By Jane Doe | Updated 3pm\n',
  'Read more\n',
  'Read more: x\n',
  'Tags: a\n',
  'Share\n',
  'Share ',
  'Sign up for news email\n',
  'Photo: A\n',
  'Photo: ',
  '1/1 x\n',
  '* a\n',
  '1. a\n',
  '#a ',
  'a@',
  'http://',
  'The same line that is long enough to be a pull quote on a page.\n',
  'ab cd ef gh ij kl mn op qr st uv wx yz ab cd ef gh ij kl mn\n',
];

it.each(PIECES)('reads a text that repeats %j in linear time', async (piece) => {
  const faults = await growthFaults(piece, (text) => {
    const { content_text = '' } = readPlainText(`Title\n\n${text}x`, {
      receivedAt: '2025-01-01T00:00:00Z',
      url: 'https://a.example/',
    });
    textToHtml(content_text);
    firstSentences(content_text, 'en');
  });
  expect(faults).toEqual([]);
});
