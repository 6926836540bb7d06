import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { bundleConsole } from '../../infra/constructs/bundle-console.ts';

const files = bundleConsole();

it('the console has at most 40 KB of compressed script and 8 KB of styles', () => {
  expect(gzipSync(files['console.js']).length).toBeLessThan(40_000);
  expect(files['console.css'].length).toBeLessThan(8_000);
  expect(files['console.js']).toContain('/v1/normalise');
});

it('the HTML of the console has no inline script or style', () => {
  const shell = files['index.html'];
  expect([...shell.matchAll(/<script[^>]*>([^<]*)<\/script>/g)].map(([, code]) => code)).toEqual(['']);
  expect(shell).not.toMatch(/<style|\son\w+=|\sstyle=|javascript:/i);
});

it('the console stores text only encrypted, in the storage of its tab', () => {
  expect(files['console.js']).not.toMatch(/localStorage|indexedDB|document\.cookie|caches\.open/);
  expect(files['console.js'].match(/sessionStorage\.setItem/g)).toHaveLength(1);
  expect(files['console.js']).toContain('AES-GCM');
});
