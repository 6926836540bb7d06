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
  ['missing if no record has a released_at', [row('2026-03-02')], undefined],
  [
    'the newest released_at of its records',
    [row('1', '2026-03-01T12:00:00.000Z'), row('2', '2026-03-01T12:00:01.000Z')],
    '2026-03-01T12:00:01.000Z',
  ],
])('the releasedAt of a batch is %s', (_, records, releasedAt) => {
  expect(affectedBy(records).releasedAt).toBe(releasedAt);
});

const ofImport = { NewImage: { id: { S: 'a' }, imported: { BOOL: true } } };
it.each([
  ['an import wrote the rows', [ofImport, ofImport], true],
  ['an import moved a row to another date', [{ OldImage: ofImport.NewImage }, ofImport], true],
  ['a publisher removed a row of an import', [{ OldImage: ofImport.NewImage }], false],
  ['an import wrote a row and a publisher removed it', [ofImport, { OldImage: ofImport.NewImage }], false],
  ['an import and a publisher wrote rows', [ofImport, row('2').dynamodb], false],
  ['a publisher changed a row of an import', [{ ...row('1').dynamodb, OldImage: ofImport.NewImage }], false],
])('affectedBy tells whether only an import changed a timeline, if %s', (_, changes, isImport) => {
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
  ['a hidden setting affects nothing', { near_duplicates: 'reject', updated_at: 'later' }, [], true],
  ['the rights of a feed affect only its files', { rights: 'Free' }, ['world'], true],
  ['the title of a feed affects its files and the lists', { title: 'All the world' }, ['world'], false],
])('a change of %s', (_, settings, feeds, areListsUnaffected) => {
  const images = { OldImage: feedItem({}), NewImage: feedItem(settings) };
  const record = { dynamodb: { Keys: { pk: { S: 'FEED#world' }, sk: { S: 'META' } }, ...images } };
  expect(affectedBy([record])).toMatchObject({ feeds, areListsUnaffected });
});

const tagsOfWorld = [{ feed: 'world', after: '' }];
it.each([
  ['is created', { NewImage: feedItem({}) }, []],
  ['is being deleted', { OldImage: feedItem({}), NewImage: feedItem({}, 'deleting') }, tagsOfWorld],
  ['was deleted', { OldImage: feedItem({}, 'deleting') }, tagsOfWorld],
])('a feed that %s affects its files and the lists', (_, images, tags) => {
  const record = { dynamodb: { Keys: { pk: { S: 'FEED#world' }, sk: { S: 'META' } }, ...images } };
  expect(affectedBy([record])).toMatchObject({ feeds: ['world'], tags, areListsUnaffected: false });
});

it('if one batch creates a feed and changes its title, the tags of the feed are rendered', () => {
  const Keys = { pk: { S: 'FEED#world' }, sk: { S: 'META' } };
  const created = { dynamodb: { Keys, NewImage: feedItem({}) } };
  const changed = {
    dynamodb: { Keys, OldImage: feedItem({}), NewImage: feedItem({ title: 'All the world' }) },
  };
  expect(affectedBy([created, changed])).toMatchObject({ feeds: ['world'], tags: tagsOfWorld });
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
  ['the page of an article without a URL', main, { NewImage: withPage }, [{ feed: 'world', id: 'a' }]],
  [
    'the page of an article that gets a URL',
    main,
    { OldImage: withPage, NewImage: image() },
    [{ feed: 'world', id: 'a' }],
  ],
  ['no page if the article has a URL', main, { NewImage: image() }, []],
  // Only the row in the main timeline names the page.
  ['no page if the row is in the timeline of a tag', tag, { NewImage: withPage }, []],
  [
    'the page of an article that is taken down',
    tombstones,
    { NewImage: takenDown },
    [{ feed: 'world', id: 'a' }],
  ],
])('a change affects %s', (_, pk, images, pages) => {
  const record = { dynamodb: { Keys: { pk: { S: pk }, sk: { S: '2026-03-01' } }, ...images } };
  expect(affectedBy([record])).toMatchObject({ pages });
});
