import { expect, it } from 'vitest';
import { readPlainText } from '#shared/read/plain-text.ts';

const read = (...blocks: string[]) =>
  readPlainText(blocks.join('\n\n'), { receivedAt: '2026-11-28T12:00:00.000Z' });

const EN = [
  'The mill at Ardlair spun its last yarn in March, and the town has talked of little else since.',
  'Forty people worked there. Most of them had a mother or an uncle on the same floor before them.',
  'The council wants a museum. The workers want the machines to run, if only on Saturdays.',
  'A decision is due in the spring, when the roof will have been mended or will have fallen in.',
];
const DE = [
  'Die Spinnerei in Ardau hat im März den letzten Faden gesponnen, und der Ort redet von nichts anderem.',
  'Vierzig Leute haben dort gearbeitet. Bei den meisten stand schon die Mutter oder ein Onkel im Saal.',
  'Der Rat will ein Museum. Die Arbeiter wollen, dass die Maschinen laufen, und sei es am Samstag.',
  'Im Frühjahr wird entschieden. Bis dahin ist das Dach geflickt, oder es ist heruntergefallen.',
];
const ES = [
  'La hilandería de Ardal hiló su última madeja en marzo, y el pueblo no habla de otra cosa desde entonces.',
  'Allí trabajaban cuarenta personas. Casi todas tenían una madre o un tío en la misma sala.',
  'El ayuntamiento quiere un museo. Los obreros quieren que las máquinas anden los sábados.',
  'La decisión llegará en primavera, cuando el tejado esté arreglado o se haya caído.',
];

it.each([
  [
    'English',
    EN,
    'Facebook\nX (Twitter)\nArdlair\nMost Read\n1.\nDog walks home from the coast after nine days\n2.\nWarning of fog on the tops\nAbout Us\nContact Us\nOur journalism follows a code that the editors of this paper wrote.\n© 2026 Ardlair Titles Limited',
  ],
  [
    'German',
    DE,
    'Artikel teilen\nFacebook\nWhatsApp\nKommentare\nDiese Funktion ist nur für angemeldete Leser da, die schon ein Konto haben.\nImpressum\nDatenschutz\n© 2026 Ardauer Bote',
  ],
  [
    'Spanish',
    ES,
    'Compartir\nComentar\nReporta un error\nEsta función es solo para lectores que ya tienen una cuenta.\nInicia sesión\nAviso legal\n© Ediciones de Ardal, S.L.',
  ],
])('removes the boilerplate of a site below the text, even its sentences: %s', (_, text, block) => {
  expect(read('The mill', ...text, block).content_text).toBe(text.join('\n\n'));
});

it('keeps a line directly above the boilerplate (`Open on Saturday 5 December`)', () => {
  const block =
    'Open on Saturday 5 December\nShare\nFacebook\nContact Us\nTerms and Conditions\n© 2026 Ardlair Titles';
  expect(read('The mill', ...EN, block).content_text).toContain('Open on Saturday 5 December');
});

it.each([
  [
    'is the only line of boilerplate',
    'Share\nThe machines run on Saturdays.\nThe roof is mended.\nEntry is free.',
  ],
  [
    'is above a paragraph',
    `Share\nFacebook\nPrint\nMost Read\nThe mill is the last of nine in the valley.\n${EN[1]} ${EN[2]} ${EN[3]}`,
  ],
])('keeps the sentences of a block in which a button %s', (_, block) => {
  const sentences = block.split('\n').filter((line) => line.endsWith('.'));
  const text = read('The mill', ...EN, block).content_text ?? '';
  for (const sentence of sentences) expect(text).toContain(sentence);
});

it('keeps an unknown line between boilerplate lines above a paragraph', () => {
  const block = 'Share\nFacebook\nContact Us\nPrint this page\nWhat the roof costs\n© 2026 Ardlair Titles';
  expect(read('The mill', ...EN, block, EN[0] ?? '').content_text).toContain('What the roof costs');
});
