import { expect, it } from 'vitest';
import { filePath } from '#shared/model/addresses.ts';
import { topicFileOf } from '#shared/model/topic-path.ts';

it.each([
  ['/feeds/quay/atom.xml', { feed: 'quay' }, 'atom'],
  ['/feeds/quay/', { feed: 'quay' }, 'page'],
  [filePath('quay', 'Node.js', 'rss'), { feed: 'quay', tag: 'node.js' }, 'rss'],
  ['/feeds/quay/tags/node.js/rss.xml', { feed: 'quay', tag: 'node.js' }, 'rss'],
  ['/feeds/%71uay/tags/node%2ejs/feed%2Ejson', { feed: 'quay', tag: 'node.js' }, 'json'],
  ['/feeds/quay/tags/h%c3%a4fen/', { feed: 'quay', tag: 'häfen' }, 'page'],
])('%s is a topic', (path, timeline, file) => {
  expect(topicFileOf(path)).toEqual({ timeline, file });
});

it.each([
  ['another folder', '/articles/quay/atom.xml'],
  ['the name of an archive document', '/feeds/quay/archive/1.atom.xml'],
  ['a tag in capitals', '/feeds/quay/tags/Node%2Ejs/rss.xml'],
  ['an unencoded reserved character', "/feeds/quay/tags/it's/rss.xml"],
  ['an encoded slash', '/feeds%2Fquay/atom.xml'],
  ['a query', '/feeds/quay/atom.xml?x'],
  ['an invalid escape', '/feeds/quay/tags/%zz/rss.xml'],
  ['bytes that are not UTF-8', '/feeds/quay/tags/%ff/rss.xml'],
])('a path with %s is not a topic', (_, path) => {
  expect(topicFileOf(path)).toBeUndefined();
});
