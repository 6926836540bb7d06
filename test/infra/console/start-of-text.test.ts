import { expect, it } from 'vitest';
import { startOfText } from '../../../infra/console/start-of-text.ts';

it.each([
  ['one line', 'The ferry\n\n sails at  noon.', 'The ferry sails at noon.'],
  ['whole words', `${'harbour '.repeat(12)}end`, `${'harbour '.repeat(10).trim()}…`],
  ['a long word cut between characters', '🚢'.repeat(90), `${'🚢'.repeat(80)}…`],
  ['nothing for an empty text', ' \n', undefined],
])('an article without a title is named by the start of its text: %s', (_, text, name) => {
  expect(startOfText(text)).toBe(name);
});
