import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { archiveFile, filePath } from '#shared/model/addresses.ts';
import {
  ARCHIVE_FILE_KINDS,
  byFile,
  FEED_FILE_KINDS,
  FORMATS,
  HUB_TOPICS,
  TIMELINE_FILE_KINDS,
} from '#shared/model/formats.ts';
import { nextVersions } from '#shared/model/hub-notification.ts';
import { readMissingPath } from '#shared/model/missing-path.ts';
import { TTL_MINUTES } from '#shared/settings.ts';
import { viewerResponseCode } from '../../../infra/constructs/edge-code.ts';
import { type EdgeResponse, edgeFunction } from '../../infra/edge-function.ts';

const HUB = 'https://hub.example/';
const onResponse = edgeFunction(viewerResponseCode({ url: 'https://news.example', hubs: [HUB], ownHub: '' }));
const edgeHeaders = (uri: string) =>
  (
    onResponse({
      context: {},
      request: { uri },
      response: { statusCode: 200, headers: {} },
    }) as EdgeResponse
  ).headers;

it('file names and archive endings are unique, and match the edge patterns', () => {
  const names = TIMELINE_FILE_KINDS.map((file) => FORMATS[file].file);
  const endings = ARCHIVE_FILE_KINDS.map((file) => FORMATS[file].archiveEnding);
  expect(new Set(names).size).toBe(names.length);
  expect(new Set(endings).size).toBe(endings.length);
  for (const name of names) expect(name).toMatch(/^[a-z0-9-]+\.[a-z0-9]+$/);
  for (const ending of endings) expect(ending).toMatch(/^\.[a-z0-9]+$/);
});

it.each(TIMELINE_FILE_KINDS)('explainMissing recognises a missing %s by its path', (file) => {
  const path = `/feeds/world/${FORMATS[file].file}.br`;
  expect(readMissingPath(path)).toEqual({ kind: 'timeline', timelines: [{ feed: 'world' }] });
});

it.each(ARCHIVE_FILE_KINDS)(
  'explainMissing recognises a missing archive document in %s by its path',
  (file) => {
    const path = `/feeds/world/${archiveFile(3, file)}.gz`;
    expect(readMissingPath(path)).toEqual({ kind: 'archive', timelines: [{ feed: 'world' }], page: 3 });
  },
);

it.each(TIMELINE_FILE_KINDS)('the edge sends the Link and Cache-Control that FORMATS has for %s', (file) => {
  const headers = edgeHeaders(`/feeds/world/${FORMATS[file].file}.br`);
  const self = `<https://news.example${filePath('world', undefined, file)}>; rel="self"`;
  expect(headers.link?.value).toBe(HUB_TOPICS.includes(file) ? `${self}, <${HUB}>; rel="hub"` : self);
  expect(headers['cache-control']?.value).toBe(
    FORMATS[file].keptFor === 'ttl'
      ? `public, max-age=${TTL_MINUTES.default * 60}, stale-if-error=86400`
      : undefined,
  );
});

it('infra/cost/counts.json has the size of every feed format (run infra/cost/measure.ts)', () => {
  const { answerBytes } = JSON.parse(readFileSync('infra/cost/counts.json', 'utf8'));
  expect(Object.keys(answerBytes)).toEqual(FEED_FILE_KINDS);
});

it('nextVersions gives a new format a first version', () => {
  const hashes = byFile(TIMELINE_FILE_KINDS, (file) => `${file}-hash`);
  expect(nextVersions(hashes, { rss: 'rss-hash', atom: 'another', page: 'page-hash.2' })).toEqual({
    ...hashes,
    atom: 'atom-hash.1',
    page: 'page-hash.2',
  });
});
