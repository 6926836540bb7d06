import { expect, it } from 'vitest';
import { timelineView } from '#shared/render/timeline-view.ts';
import { aView } from '../../documents/a-view.ts';

it('the id of a timeline is a UUID of version 8, independent of its settings', () => {
  const { id } = timelineView(aView());
  expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  const moved = aView({ publicUrl: 'https://other.example', feed: { ...aView().feed, title: 'Renamed' } });
  expect(timelineView(moved).id).toBe(id);
});

it('every tag has its own id, independent of upper and lower case', () => {
  const ids = [undefined, 'Ferries', 'FERRIES', 'Boats'].map(
    (tag) => timelineView(aView(tag === undefined ? {} : { tag })).id,
  );
  expect(ids[1]).toBe(ids[2]);
  expect(new Set(ids).size).toBe(3);
});

it('the timeline of a tag links to its page, the main timeline to the home page', () => {
  expect(timelineView(aView()).homePageUrl).toBe('https://harbour.example/');
  expect(timelineView(aView({ tag: 'ö & o' }))).toMatchObject({
    title: 'Harbour News: ö & o',
    homePageUrl: 'https://feeds.example/feeds/harbour/tags/%C3%B6%20%26%20o/',
  });
});
