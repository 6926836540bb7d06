import { expect, it } from 'vitest';
import { Problem } from '#shared/model/problem.ts';
import { readNinjs } from '#shared/read/ninjs.ts';

const uri = 'urn:newsml:wire.example:20260301:ferry';
const read = (item: object) => readNinjs(JSON.stringify({ uri, ...item }));
const picture = (href: string, width: number) => ({ href, contenttype: 'image/jpeg', width, height: 10 });

it.each<[string, object, object]>([
  [
    'text of ninjs 1.x',
    { headline: 'Ferry sails', body_text: 'At noon.', versioncreated: '2026-03-01T09:00:00Z' },
    { title: 'Ferry sails', content_text: 'At noon.', date_published: '2026-03-01T09:00:00Z' },
  ],
  [
    'HTML of ninjs 1.x',
    {
      headline_short: 'Ferry',
      headline: 'Ferry sails',
      body_text: 'At noon.',
      body_xhtml: '<p>At noon.</p>',
    },
    { title: 'Ferry sails', content_html: '<p>At noon.</p>' },
  ],
  [
    'ninjs 2.x',
    {
      headlines: [
        { role: 'short', value: 'Ferry' },
        { role: 'main', value: 'Ferry sails' },
      ],
      bodies: [
        { role: 'nitf', contenttype: 'text/vnd.IPTC.NITF', value: '<nitf/>' },
        { role: 'main', contenttype: 'text/plain', value: 'At noon.' },
      ],
    },
    { title: 'Ferry sails', content_text: 'At noon.' },
  ],
  [
    'ninjs 3.x',
    {
      headlines: [{ value: 'Ferry sails' }],
      bodies: [
        {
          contentType: 'text/html',
          value: '<html><head><title>Wire</title></head><body class="a"><p>At noon.</p></body></html>',
        },
      ],
      firstCreated: '2026-03-01T09:00:00Z',
      versionCreated: '2026-03-02T09:00:00Z',
    },
    {
      title: 'Ferry sails',
      content_html: '<p>At noon.</p>',
      date_published: '2026-03-01T09:00:00Z',
      date_modified: '2026-03-02T09:00:00Z',
    },
  ],
  [
    'a by-line with two names',
    { headline: 'A', byline: 'By Ann Lee and Bo Ek' },
    { authors: [{ name: 'Ann Lee' }, { name: 'Bo Ek' }] },
  ],
  [
    'a by-line with an agency, a place and a surname in lower case',
    { headline: 'A', by: "By Ann Lee, Bo d'Ek in Marlow; Cy Roe, Reuters" },
    { authors: [{ name: 'Ann Lee' }, { name: "Bo d'Ek" }, { name: 'Cy Roe' }] },
  ],
  [
    'null in place of absent fields',
    { headline: 'A', type: null, pubstatus: null, version: null, associations: null, byline: null },
    { title: 'A', hold: false },
  ],
  [
    'subjects as tags',
    { headline: 'A', subject: [{ name: 'sea' }, { code: '1' }, { name: 'sea' }] },
    { tags: ['sea'] },
  ],
  [
    'a description',
    { headline: 'A', description_text: 'It sails.', description_html: '<p>It</p>' },
    { summary: 'It sails.' },
  ],
  [
    'an embargo',
    { headline: 'A', versioncreated: '2026-03-01T09:00:00Z', embargoed: '2026-03-03T09:00:00+01:00' },
    { date_published: '2026-03-03T09:00:00+01:00' },
  ],
  [
    'an embargo that is over',
    { headline: 'A', versioncreated: '2026-03-01T09:00:00Z', embargoed: '2026-02-03T09:00:00Z' },
    { date_published: '2026-03-01T09:00:00Z' },
  ],
  ['a withheld item', { headline: 'A', pubstatus: 'withheld', version: '3' }, { hold: true, version: '3' }],
  ['a usable item', { headline: 'A', pubStatus: 'usable' }, { hold: false }],
  [
    'pictures of 2.x',
    {
      headline: 'A',
      associations: [
        {
          name: 'p',
          type: 'picture',
          renditions: [
            picture('https://w.example/s.jpg', 200),
            picture('https://w.example/m.jpg', 1_000),
            picture('https://w.example/l.jpg', 9_000),
          ],
        },
      ],
    },
    { image: 'https://w.example/m.jpg' },
  ],
  [
    'the smallest of several large renditions of a picture',
    {
      headline: 'A',
      associations: [
        {
          name: 'p',
          type: 'picture',
          renditions: [
            picture('https://w.example/xl.jpg', 9_000),
            picture('https://w.example/l.jpg', 2_400),
            picture('https://w.example/xxl.jpg', 12_000),
          ],
        },
      ],
    },
    { image: 'https://w.example/l.jpg' },
  ],
  [
    'media of 1.x',
    {
      headline: 'A',
      associations: {
        clip: {
          type: 'audio',
          headline: 'Horn',
          renditions: {
            invalid: { href: 'https://w.example/a.ogg', mimetype: 'audio/ogg vorbis' },
            main: { href: 'https://w.example/a.mp3', mimetype: 'audio/mpeg', sizeinbytes: 9 },
          },
        },
        next: { type: 'text' },
      },
    },
    {
      attachments: [
        { url: 'https://w.example/a.mp3', mime_type: 'audio/mpeg', title: 'Horn', size_in_bytes: 9 },
      ],
    },
  ],
])('readNinjs reads %s', (_, item, draft) => {
  expect(read(item)).toMatchObject({ id: uri, ...draft });
});

it('readNinjs ignores the note to editors', () => {
  const item = { headline: 'A', body_text: 'At noon.', ednote: 'Do not print', edNote: 'Secret' };
  expect(JSON.stringify(read(item))).not.toMatch(/print|Secret/);
});

it('readNinjs reads only the id and version of a canceled item', () => {
  expect(read({ pubstatus: 'canceled', version: '4', versioncreated: 'today' })).toEqual({
    id: uri,
    idPointer: '/uri',
    version: '4',
    isCanceled: true,
  });
});

it.each<[string, string, string]>([
  ['an item without a uri', '{"headline":"A"}', '/uri'],
  ['a picture', JSON.stringify({ uri, type: 'picture' }), '/type'],
  ['an event', JSON.stringify({ uri, type: 'event' }), '/type'],
  ['an unknown status', JSON.stringify({ uri, pubstatus: 'cancelled' }), '/pubstatus'],
  ['a bad date', JSON.stringify({ uri, headline: 'A', versionCreated: 'soon' }), '/versionCreated'],
  [
    'a bad embargo',
    JSON.stringify({ uri, headline: 'A', versioncreated: '2026-03-01', embargoed: 'soon' }),
    '/embargoed',
  ],
  ['a long headline', JSON.stringify({ uri, headlines: [{ value: 'x'.repeat(501) }] }), '/headlines'],
  ['a version that is an object', JSON.stringify({ uri, headline: 'A', version: {} }), '/version'],
  ['a list of items', '[]', ''],
])('readNinjs refuses %s and names the field', (_, text, pointer) => {
  let problem: unknown;
  try {
    readNinjs(text);
  } catch (error) {
    problem = error;
  }
  expect(problem).toBeInstanceOf(Problem);
  expect(problem).toMatchObject({ kind: 'invalid-article', errors: [{ pointer }] });
});
