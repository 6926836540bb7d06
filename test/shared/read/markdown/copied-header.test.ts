import { expect, it } from 'vitest';
import type { Draft } from '#shared/model/draft.ts';
import { readSubmission } from '#shared/read/read-submission.ts';

const read = (markdown: string, query = ''): Promise<Draft> =>
  readSubmission({
    query: new URLSearchParams(query),
    receivedAt: '2026-11-29T12:00:00.000Z',
    bytes: Buffer.from(markdown),
    contentType: 'text/markdown',
    contentEncoding: undefined,
  });

const TEXT = 'The plan begins here. It has two parts, and both matter.\n\nThe second part follows.';
const GERMAN = 'Der Plan beginnt hier. Er hat zwei Teile, und beide zählen.\n\nDer zweite Teil folgt.';
const FRENCH = 'Le marché revient sur la place. Les étals seront nombreux.\n\nLe tram circule.';

it.each<[string, string, Draft]>([
  [
    'bold labels and a line below them',
    `# Plan for spring\n\n**Author:** Jane Doe  \n**Date:** March 5, 2026\n\n---\n\n${TEXT}`,
    { authors: [{ name: 'Jane Doe' }], date_published: 'March 5, 2026', content_markdown: TEXT },
  ],
  [
    'one line in italics',
    `# Plan for spring\n\n*By Jane Doe | 5 March 2026*\n\n${TEXT}`,
    { authors: [{ name: 'Jane Doe' }], date_published: '2026-03-05', content_markdown: TEXT },
  ],
  [
    'a line below front matter with a title only',
    `---\ntitle: Der Plan\n---\n\n_Von Jana Dohm, 5. März 2026_\n\n${GERMAN}`,
    { authors: [{ name: 'Jana Dohm' }], date_published: '2026-03-05', content_markdown: GERMAN },
  ],
  [
    'a line with links and a date of change',
    `# Le marché\n\nPublié le [5 mars 2026](/p/1) par [Anne Petit](/anne), mis à jour le 7 mars 2026\n\n${FRENCH}`,
    {
      authors: [{ name: 'Anne Petit' }],
      date_published: '2026-03-05',
      date_modified: '2026-03-07',
      content_markdown: FRENCH,
    },
  ],
  [
    'a line below front matter with a date of change',
    `---\ntitle: Le marché\nupdated: 2026-03-09\n---\n\nPublié le 5 mars 2026 par Anne Petit, mis à jour le 7 mars 2026\n\n${FRENCH}`,
    {
      authors: [{ name: 'Anne Petit' }],
      date_published: '2026-03-05',
      date_modified: '2026-03-09',
      content_markdown: FRENCH,
    },
  ],
  [
    'the link to a profile, below a subtitle',
    `# Letters to a gardener\n\n### On slugs\n\n[Fern Abbott](https://letters.example/@fern)\n\nMar 05, 2026\n\n${TEXT}`,
    {
      authors: [{ name: 'Fern Abbott' }],
      date_published: '2026-03-05',
      content_markdown: `### On slugs\n\n\n\n${TEXT}`,
    },
  ],
])('reads date and author from %s', async (_, markdown, expected) => {
  const draft = await read(markdown);
  const squeezed = (text = '') => text.replace(/\n{2,}/g, '\n\n');
  expect({ ...draft, content_markdown: squeezed(draft.content_markdown) }).toMatchObject({
    ...expected,
    content_markdown: squeezed(expected.content_markdown),
  });
});

it.each([
  ['a date in the heading of a changelog', '# Changes\n\n## [1.2.0] - 2026-03-05\n\n- Added a boat'],
  ['a date in the first sentence', `# Notes\n\nOn March 5, 2026 we met in the hall. It was cold.\n\n${TEXT}`],
  ['a quotation', `# Minutes\n\n> Published: 5 March 2026\n\n${TEXT}`],
  ['the first line of a letter', `# My letter\n\nDear Ann Lee\n\n${TEXT}`],
  ['a list', `# Minutes\n\n- 5 March 2026\n- Ann Lee\n\n${TEXT}`],
])('does not read date or author from %s', async (_, markdown) => {
  const draft = await read(markdown);
  expect(draft.date_published).toBeUndefined();
  expect(draft.authors).toBeUndefined();
  expect(draft.content_markdown).toBe(markdown.slice(markdown.indexOf('\n')).trim());
});

it('keeps the fields of front matter and query', async () => {
  const line = '*By Jane Doe, 5 March 2026*';
  const full = `---\ntitle: Plan\nauthor: Ann Lee\ndate: 2026-01-31\n---\n${line}\n\n${TEXT}`;
  expect(await read(full)).toMatchObject({
    authors: [{ name: 'Ann Lee' }],
    date_published: '2026-01-31',
    content_markdown: `${line}\n\n${TEXT}`,
  });
  expect(await read(`# Plan\n\n${line}\n\n${TEXT}`, 'date_published=2026-02-01')).toMatchObject({
    authors: [{ name: 'Jane Doe' }],
    date_published: '2026-02-01',
  });
});
