import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { expect, it } from 'vitest';
import { renderArticlePage } from '#shared/render/article-page.ts';
import { renderFeedPage } from '#shared/render/feed-page.ts';
import { anArticle, aView } from '../documents/a-view.ts';

type Node = DefaultTreeAdapterMap['node'];

const TITLE_WITH_OVERRIDE = 'Ferry \u202egnp.exe';
/**
 * Elements that isolate the direction of their text: `bdi`, and elements that begin a new line (Unicode UAX
 * #9, X8).
 */
const ISOLATES: ReadonlySet<string> = new Set(['bdi', 'title', 'h1', 'h2', 'p', 'li']);

/** The names of the elements around each text with the override character, the innermost first. */
function around(node: Node, outer: readonly string[] = []): string[][] {
  if ('value' in node && node.value.includes('\u202e')) return [[...outer]];
  const path = 'tagName' in node ? [node.tagName, ...outer] : outer;
  return 'childNodes' in node ? node.childNodes.flatMap((child) => around(child, path)) : [];
}

it('direction controls in titles, authors and tags do not affect other text', () => {
  const article = anArticle({
    title: TITLE_WITH_OVERRIDE,
    authors: [{ name: TITLE_WITH_OVERRIDE }],
    tags: [TITLE_WITH_OVERRIDE],
  });
  const { feed, ...view } = aView({ entries: [article] });
  const turned = { ...feed, title: TITLE_WITH_OVERRIDE };
  for (const page of [
    renderFeedPage({ ...view, feed: turned }),
    renderArticlePage({ article, feed: turned, publicUrl: view.publicUrl }),
  ]) {
    const places = around(parse(page));
    expect(places.length).toBeGreaterThan(2);
    expect(places.filter((path) => !path.slice(0, 3).some((name) => ISOLATES.has(name)))).toEqual([]);
  }
});
