import { expect, it } from 'vitest';
import { namesWithMarks } from '#shared/read/plain-text/marked-names.ts';
import { readPlainText } from '#shared/read/plain-text.ts';

const HEADLINE = 'The ferry to the outer islands will sail all year';
const TEXT = [
  'The council decided on Thursday evening to pay for the ferry in winter too, and the vote was close.',
  'Residents had asked for this service for more than ten years, because storms cut them off for days.',
  'The first boat leaves on Saturday at noon, and nobody has to pay for it on this day.',
];
const read = (lines: string[]) =>
  readPlainText(lines.join('\n\n'), { receivedAt: '2026-11-29T12:00:00.000Z' });

it.each([
  [
    'the subject of the text, above the headline',
    ['Anna Colne', HEADLINE, 'Colne, who owns the ferry, was glad to hear it.', ...TEXT],
  ],
  [
    'tags below the text',
    [HEADLINE, ...TEXT, 'The mayors Anna Colne and Peter Roe will be on board.', 'Anna Colne, Peter Roe'],
  ],
])('reads no author from %s', (_, lines) => {
  const draft = read(lines);
  expect(draft.authors).toBeUndefined();
});

it.each([
  [
    'Ingrid S. Thorne a,*, Kofi Asante-Price b, Beatriz Costa a',
    ['Ingrid S. Thorne', 'Kofi Asante-Price', 'Beatriz Costa'],
  ],
  ['Anna Colne1, Peter Roe2,*', ['Anna Colne', 'Peter Roe']],
  ['Anna Colne a reporter, Peter Roe b', []],
])('the authors of a scientific paper in the line %s are %j', (line, names) => {
  expect(namesWithMarks(line)).toEqual(names);
});

it('a caption with “Φωτ.:” is not a headline', () => {
  const draft = read([
    'Ο φάρος του νησιού σβήνει',
    'Ο φάρος, χτισμένος το 1889 / Φωτ.: Ιάσονας Κρητικός',
    'Ο φάρος του νησιού έσβησε την Πέμπτη, και οι ψαράδες βγήκαν στο λιμάνι για να τον δουν.',
  ]);
  expect(draft.content_text).not.toContain('Φωτ.');
});
