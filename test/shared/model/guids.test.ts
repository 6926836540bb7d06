import { expect, it } from 'vitest';
import type { SourceIds } from '#shared/model/article.ts';
import { guidsOf, hasSourceIds } from '#shared/model/guids.ts';

const id = '5a0d1f36-0c5e-8a4b-9d21-6a3f0c9be001';
const own = `urn:uuid:${id}`;
const page = 'https://old.example/?p=7';
const tag = 'tag:old.example,2020:7';

it.each<[string, SourceIds | undefined, [string, boolean, string, string]]>([
  ['has one guid in all formats', undefined, [own, false, own, own]],
  [
    'keeps the id of each format',
    { rss: { guid: 'a', is_permalink: true }, atom: 'b', json: 'c' },
    ['a', true, 'b', 'c'],
  ],
  [
    'uses an RSS guid that is an IRI in all formats',
    { rss: { guid: page, is_permalink: true } },
    [page, true, page, page],
  ],
  ['uses an Atom id that is an IRI in all formats', { atom: tag }, [tag, false, tag, tag]],
  [
    'prefers the IRI of Atom to the IRI of RSS in JSON Feed',
    { rss: { guid: page, is_permalink: false }, atom: tag },
    [page, false, tag, tag],
  ],
  [
    'has its article id in Atom and JSON Feed if no source id is an IRI',
    { rss: { guid: '7 of 9', is_permalink: false } },
    ['7 of 9', false, own, own],
  ],
  ['uses a JSON Feed id that is a number only in JSON Feed', { json: '4711' }, [own, false, own, '4711']],
  [
    'uses a JSON Feed id with a space only in JSON Feed',
    { json: 'tag:old.example,2020:7 ' },
    [own, false, own, 'tag:old.example,2020:7 '],
  ],
  [
    'uses a JSON Feed id that is an IRI in all formats',
    { json: 'https://例え.example/ä' },
    ['https://例え.example/ä', false, 'https://例え.example/ä', 'https://例え.example/ä'],
  ],
])('an article %s', (_, source_ids, [guid, is_permalink, atom, json]) => {
  expect(guidsOf({ id, ...(source_ids && { source_ids }) })).toMatchObject({
    rss: { guid, is_permalink },
    atom,
    json,
  });
});

const imported = {
  id,
  source_ids: { rss: { guid: page, is_permalink: true, base: 'https://old.example/' } },
};
it.each<[boolean, string, SourceIds]>([
  [true, 'the same source ids', imported.source_ids],
  [true, 'the Atom id that follows from its RSS id', { atom: page }],
  [false, 'another isPermaLink', { rss: { ...imported.source_ids.rss, is_permalink: false } }],
  [false, 'an RSS guid without its base', { rss: { guid: page, is_permalink: true } }],
  [false, 'an additional id', { ...imported.source_ids, json: '7' }],
])('hasSourceIds is %s for %s', (expected, _, ids) => {
  expect(hasSourceIds(imported, ids)).toBe(expected);
});
