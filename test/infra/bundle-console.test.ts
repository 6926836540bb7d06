import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { bundleConsole } from '../../infra/constructs/bundle-console.ts';

const files = bundleConsole();

it('the console has less than 40 KB of script, compressed with gzip, and less than 8 KB of styles, uncompressed', () => {
  expect(gzipSync(files['console.js']).length).toBeLessThan(40_000);
  expect(files['console.css'].length).toBeLessThan(8_000);
  expect(files['console.js']).toContain('/v1/normalise');
});

it('the HTML of the console has no inline script or style, so that its Content-Security-Policy needs no exception', () => {
  const shell = files['index.html'];
  expect([...shell.matchAll(/<script[^>]*>([^<]*)<\/script>/g)].map(([, code]) => code)).toEqual(['']);
  expect(shell).not.toMatch(/<style|\son\w+=|\sstyle=|javascript:/i);
});

it('the console stores text only in the storage of its tab, in one place, which encrypts it', () => {
  expect(files['console.js']).not.toMatch(/localStorage|indexedDB|document\.cookie|caches\.open/);
  expect(files['console.js'].match(/sessionStorage\.setItem/g)).toHaveLength(1);
  expect(files['console.js']).toContain('AES-GCM');
});
