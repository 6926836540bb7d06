import { expect, it } from 'vitest';
import { formattedPaste } from '../../../infra/console/formatted-paste.ts';
import { mediaTypeOf } from '../../../infra/console/media-type-of.ts';

it.each([
  ['nothing', '', false],
  ['the text of a terminal', '<meta charset="utf-8"><span style="color:#333">ls -la</span>', false],
  ['a paragraph', '<p class=MsoNormal>Die Fähre fährt.<br>Um sieben.</p>', false],
  ['a link', '<p>See <a href="https://quay.example/">the quay</a>.</p>', true],
  ['a heading of a word processor', '<h2 style="mso-style-next:Normal">Fahrplan</h2>', true],
  ['a list', '<UL><LI>seven</LI></UL>', true],
])('the console offers to keep the formatting of %s (%j): %s', (_, html, isOffered) => {
  expect(formattedPaste(html)).toBe(isOffered ? html : undefined);
});

it('the offered HTML is recognised as HTML', () => {
  expect(mediaTypeOf(formattedPaste('See <a href="https://quay.example/">the quay</a>.') ?? '')).toBe(
    'text/html',
  );
});
