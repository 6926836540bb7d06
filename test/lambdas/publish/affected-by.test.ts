import { expect, it } from 'vitest';
import { partitions } from '#shared/table/keys.ts';
import { affectedBy } from '../../../lambdas/publish/affected-by.ts';

const row = (sk: string, released?: string) => ({
  dynamodb: {
    Keys: { pk: { S: 'TL#world' }, sk: { S: sk } },
    NewImage: { id: { S: 'a' }, ...(released !== undefined && { released_at: { S: released } }) },
  },
});

it.each([
  ['missing if an article is still scheduled', [row('2026-03-02')], undefined],
  [
    'the newest of several times',
    [row('1', '2026-03-01T12:00:00.000Z'), row('2', '2026-03-01T12:00:01.000Z')],
    '2026-03-01T12:00:01.000Z',
  ],
])('the time of publication of a batch is %s', (_, records, releasedAt) => {
  expect(affectedBy(records).releasedAt).toBe(releasedAt);
});

const ofImport = { NewImage: { id: { S: 'a' }, imported: { BOOL: true } } };
it.each([
  ['only an import wrote', [ofImport, ofImport], true],
  ['an import wrote again with another date', [{ OldImage: ofImport.NewImage }, ofImport], true],
  ['an import wrote and a publisher emptied', [{ OldImage: ofImport.NewImage }], false],
  [
    'an import wrote and a publisher emptied in one batch',
    [ofImport, { OldImage: ofImport.NewImage }],
    false,
  ],
  ['an import and a publisher wrote', [ofImport, row('2').dynamodb], false],
  ['a publisher wrote after an import', [{ ...row('1').dynamodb, OldImage: ofImport.NewImage }], false],
])('detects whether only an import changed a timeline that %s', (_, changes, isImport) => {
  const records = changes.map((change) => ({
    dynamodb: { ...row('1').dynamodb, NewImage: undefined, ...change },
  }));
  expect(affectedBy(records as Parameters<typeof affectedBy>[0]).timelines).toMatchObject([
    { feed: 'world', isImport },
  ]);
});

const feedItem = (settings: object, state = 'active') => ({
  state: { S: state },
  settings: { S: JSON.stringify({ title: 'World', near_duplicates: 'flag', state, ...settings }) },
});

it.each([
  [
    'of a setting that is in no file affects nothing',
    { near_duplicates: 'reject', updated_at: 'later' },
    [],
    true,
  ],
  [
    'of a setting that is not in the lists affects only the files of the feed',
    { rights: 'Free' },
    ['world'],
    true,
  ],
  ['of its title affects its files and the lists', { title: 'All the world' }, ['world'], false],
])('a change of a feed %s', (_, settings, feeds, areListsUnaffected) => {
  const images = { OldImage: feedItem({}), NewImage: feedItem(settings) };
  const record = { dynamodb: { Keys: { pk: { S: 'FEED#world' }, sk: { S: 'META' } }, ...images } };
  expect(affectedBy([record])).toMatchObject({ feeds, areListsUnaffected });
});

it.each([
  ['is created', { NewImage: feedItem({}) }],
  ['is being deleted', { OldImage: feedItem({}), NewImage: feedItem({}, 'deleting') }],
  ['was deleted', { OldImage: feedItem({}, 'deleting') }],
])('a feed that %s affects its files and the lists', (_, images) => {
  const record = { dynamodb: { Keys: { pk: { S: 'FEED#world' }, sk: { S: 'META' } }, ...images } };
  expect(affectedBy([record])).toMatchObject({ feeds: ['world'], areListsUnaffected: false });
});

const image = (more: object = {}) => ({ id: { S: 'a' }, ...more });
const withPage = image({ has_page: { BOOL: true } });
const takenDown = image({ row: { S: '2026-03-01' } });
const [main, tag, tombstones] = [
  partitions.timeline({ feed: 'world' }),
  partitions.timeline({ feed: 'world', tag: 'sea' }),
  partitions.tombstones({ feed: 'world' }),
];
it.each([
  ['an article without a URL', main, { NewImage: withPage }, [{ feed: 'world', id: 'a' }]],
  [
    'an article that gets a URL',
    main,
    { OldImage: withPage, NewImage: image() },
    [{ feed: 'world', id: 'a' }],
  ],
  ['an article with a URL', main, { NewImage: image() }, []],
  // The page is named only by the row in the main timeline.
  ['the row of a tag', tag, { NewImage: withPage }, []],
  ['a takedown', tombstones, { NewImage: takenDown }, [{ feed: 'world', id: 'a' }]],
])('a change of %s affects the page of the article if Feedmill has such a page', (_, pk, images, pages) => {
  const record = { dynamodb: { Keys: { pk: { S: pk }, sk: { S: '2026-03-01' } }, ...images } };
  expect(affectedBy([record])).toMatchObject({ pages });
});
