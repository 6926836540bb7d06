import { expect, it } from 'vitest';
import { typeOfText } from '../../../infra/cli/media-types.ts';

it.each([
  ['copied text', 'Ferry returns\n\nIt leaves at seven.\n', 'text/plain'],
  ['an empty text', '', 'text/plain'],
  ['text with a line of dashes', 'Ferry returns\n---\nIt leaves.\n', 'text/plain'],
  ['front matter in YAML', '---\ntitle: Ferry\ndraft: true\n---\nIt leaves.\n', 'text/markdown'],
  [
    'front matter in TOML after a byte order mark',
    '\uFEFF+++\r\ntitle = "Ferry"\r\n+++\r\n',
    'text/markdown',
  ],
  ['front matter in JSON', '{\n  "title": "Ferry"\n}\n\nIt leaves.\n', 'text/markdown'],
  ['one article in JSON', '{\n  "title": "Ferry"\n}\n', 'application/json'],
  ['articles on lines', '{"title": "A"}\n\n{"title": "B"}\nnot JSON\n', 'application/x-ndjson'],
  ['JSON with a fault', '{"title": "A",}\n', 'application/json'],
  ['a page', '<!DOCTYPE html>\n<html lang="en">', 'text/html'],
  ['a part of a page', '  <p class="lead">It leaves.</p>', 'text/html'],
  ['text that begins with a sign', '<3 is what the ferry got', 'text/plain'],
])('typeOfText recognises %s', (_, text, type) => {
  expect(typeOfText(text)).toBe(type);
});
