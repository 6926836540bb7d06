import { describe, expect, it } from 'vitest';
import { proofSentence, prove, showsNothingNew } from '../../../../infra/cli/proof/prove.ts';
import { READER_RULES } from '../../../../infra/cli/proof/reader-rules.ts';
import type { FeedItem } from '../../../../infra/cli/sources/source.ts';

const ITEM: FeedItem = {
  format: 'rss',
  id: 'https://news.example/?p=1',
  isPermaLink: 'false',
  guid: 'https://news.example/?p=1',
  link: 'https://news.example/ferry',
  url: 'https://news.example/ferry',
  title: 'Ferry',
  content: 'It sails.',
  date: 'Sun, 01 Mar 2026 09:00:00 +0000',
};
const { id: _id, isPermaLink: _isPermaLink, ...WITHOUT_ID } = ITEM;
const WITHOUT_LINK: FeedItem = { format: 'rss', title: 'Ferry', content: 'It sails.', guid: 'Ferry' };

const readersThatSeeNew = (before: FeedItem, after: FeedItem) =>
  prove([before], [after])
    .verdicts.filter(({ newItems }) => newItems.length > 0)
    .map(({ reader }) => reader);

const ALL = READER_RULES.map(({ reader }) => reader);

describe('prove', () => {
  it('finds nothing new in an item with a known id', () => {
    const after = {
      ...ITEM,
      title: 'Ferry sails',
      content: 'Other',
      date: 'Mon, 02 Mar 2026 09:00:00 +0000',
    };
    const proof = prove([ITEM], [after]);
    expect(showsNothingNew(proof)).toBe(true);
    expect(proofSentence(proof)).toBe('1 of 1 ids kept, 0 items new in 8 of 8 readers');
    expect(proof.changed).toMatchObject([
      { field: 'date', before: '2026-03-01T09:00:00', after: '2026-03-02T09:00:00' },
    ]);
  });

  it.each(ALL)('finds an item with another id new in %s', (reader) => {
    expect(readersThatSeeNew(ITEM, { ...ITEM, id: 'urn:uuid:1', guid: 'urn:uuid:1' })).toContain(reader);
  });

  it.each<[string, FeedItem, FeedItem, string[]]>([
    [
      'an item with white space added to its id',
      ITEM,
      { ...ITEM, id: ` ${ITEM.id}` },
      ['Miniflux', 'newsboat', 'CommaFeed', 'Liferea'],
    ],
    [
      'an item with its link as id',
      WITHOUT_ID,
      { ...ITEM, id: 'https://news.example/ferry' },
      ['FreshRSS', 'NetNewsWire', 'Feedbin', 'newsboat', 'feedparser, rss2email', 'Liferea'],
    ],
    ['an unchanged item without an id', WITHOUT_ID, WITHOUT_ID, []],
    [
      'an item without an id, with its date in another format',
      WITHOUT_ID,
      { ...WITHOUT_ID, date: 'Sun, 01 Mar 2026 09:00:00 GMT' },
      ['newsboat'],
    ],
    [
      'an item without an id, with another date',
      WITHOUT_ID,
      { ...WITHOUT_ID, date: 'Mon, 02 Mar 2026 09:00:00 +0000' },
      ['FreshRSS', 'NetNewsWire', 'Feedbin', 'newsboat'],
    ],
    [
      'an item without an id, with another text',
      WITHOUT_ID,
      { ...WITHOUT_ID, content: 'Other' },
      ['feedparser, rss2email', 'Liferea'],
    ],
    [
      'an item with only a title, and another text',
      WITHOUT_LINK,
      { ...WITHOUT_LINK, content: 'Other' },
      ['Miniflux', 'feedparser, rss2email', 'Liferea'],
    ],
    [
      'an item with only a title, which changed',
      WITHOUT_LINK,
      { ...WITHOUT_LINK, title: 'Other' },
      ['Miniflux', 'FreshRSS', 'NetNewsWire', 'Feedbin', 'newsboat', 'Liferea'],
    ],
    [
      'an Atom item with a relative id, without its base',
      { ...ITEM, format: 'atom', id: '1', base: 'https://news.example/' },
      { ...ITEM, format: 'atom', id: '1' },
      ['feedparser, rss2email'],
    ],
    [
      'an RSS 1.0 item with an id that differs from its link',
      { ...WITHOUT_ID, about: 'urn:1' },
      { ...ITEM, id: 'urn:1' },
      ['Miniflux', 'Feedbin'],
    ],
    [
      'an RSS item with a relative permalink, without its base',
      { ...ITEM, id: '1', isPermaLink: 'true', base: 'https://news.example/' },
      { ...ITEM, id: '1', isPermaLink: 'true' },
      ['newsboat', 'feedparser, rss2email'],
    ],
    [
      'a JSON Feed item without an id, with another text',
      { ...WITHOUT_ID, format: 'json' },
      { ...WITHOUT_ID, format: 'json', content: 'Other' },
      ['FreshRSS'],
    ],
  ])('names the readers that show as new %s', (_, before, after, readers) => {
    expect(readersThatSeeNew(before, after)).toEqual(readers);
  });

  it('counts an item as new if only the new file has it', () => {
    const older = { ...ITEM, id: 'https://news.example/?p=0', guid: 'https://news.example/?p=0' };
    const proof = prove([ITEM], [ITEM, older]);
    expect(showsNothingNew(proof)).toBe(false);
    expect(proofSentence(proof)).toBe('1 of 1 ids kept, up to 1 item new in 8 of 8 readers');
  });

  it('says how many readers show an item as new, if the others show none', () => {
    const proof = prove([ITEM], [ITEM]);
    const verdicts = proof.verdicts.map((verdict, index) =>
      index < 2 ? { ...verdict, newItems: [ITEM, ITEM] } : verdict,
    );
    expect(proofSentence({ ...proof, verdicts })).toBe(
      '1 of 1 ids kept, 0 items new in 6 of 8 readers, up to 2 items new in the other 2',
    );
  });

  it('names a missing item and a changed link', () => {
    const second = { ...ITEM, id: '2', guid: '2', title: 'Second' };
    const proof = prove([ITEM, second], [{ ...ITEM, url: 'https://news.example/other' }]);
    expect(proof).toMatchObject({
      kept: 1,
      of: 2,
      missing: [{ title: 'Second' }],
      changed: [{ what: 'Ferry', field: 'link' }],
    });
  });

  it('uses only readers that support the format', () => {
    const json = { ...ITEM, format: 'json' } as const;
    expect(proofSentence(prove([json], [json]))).toBe('1 of 1 ids kept, 0 items new in 4 of 4 readers');
  });
});
