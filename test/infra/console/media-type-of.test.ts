import { expect, it } from 'vitest';
import { mediaTypeOf } from '../../../infra/console/media-type-of.ts';

it.each([
  ['Ferry sails\n\nPrices fell < 5 > 3 euros.', 'text/plain'],
  ['Tickets * for children ** cost nothing', 'text/plain'],
  ['<!DOCTYPE html><title>Ferry</title>', 'text/html'],
  ['Ferry sails<br>At noon.', 'text/html'],
  ['# Ferry sails\n\nAt noon.', 'text/markdown'],
  ['---\ntitle: Ferry sails\n---\nAt noon.', 'text/markdown'],
])('the console reads the text %j as %s', (text, mediaType) => {
  expect(mediaTypeOf(text)).toBe(mediaType);
});
