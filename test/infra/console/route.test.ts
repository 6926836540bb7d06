import { expect, it } from 'vitest';
import { hashOf, placeOf } from '../../../infra/console/route.ts';

it.each([
  ['', 'feeds', '', ''],
  ['#/feeds/world?state=near_duplicate', 'articles', 'world', ''],
  [hashOf('world', 'new'), 'new', 'world', ''],
  [hashOf('world', 'articles', 'a/b'), 'article', 'world', 'a/b'],
  [hashOf('world', 'held', 'x'), 'held', 'world', 'x'],
  ['#/', 'feeds', '', ''],
  ['#/feeds', 'feeds', '', ''],
  [hashOf('world', 'sent'), 'articles', 'world', ''],
  ['#/%E0', 'missing', '', ''],
  ['#/token', 'missing', '', ''],
  [hashOf('world', 'setings'), 'missing', 'world', ''],
])('the address %j opens the screen %s', (hash, screen, feed, id) => {
  expect(placeOf(hash)).toMatchObject({ screen, feed, id });
});
