import { expect, it } from 'vitest';
import { fileText } from '../../../infra/console/file-text.ts';

const latin = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'));
const utf8 = (text: string) => new TextEncoder().encode(text);

it.each([
  ['UTF-8', 'a.txt', utf8('Fähre zurück'), 'Fähre zurück', undefined],
  ['UTF-8 with a byte order mark', 'a.txt', utf8('\uFEFFFähre'), 'Fähre', undefined],
  ['UTF-16', 'a.txt', Uint8Array.from([0xff, 0xfe, 0x46, 0, 0xe4, 0]), 'Fä', undefined],
  ['windows-1252', 'a.txt', latin('F\xe4hre \x93zur\xfcck\x94'), 'Fähre “zurück”', 'guessed'],
  [
    'HTML that declares windows-1251',
    'a.htm',
    latin('<meta charset=windows-1251><p>\xcf\xe0\xf0\xee\xec'),
    '<meta charset=windows-1251><p>Паром',
    undefined,
  ],
  [
    'HTML that wrongly declares UTF-8',
    'a.htm',
    latin('<meta charset="utf-8"><p>F\xe4hre'),
    '<meta charset="utf-8"><p>Fähre',
    'guessed',
  ],
  ['an empty file', 'a.txt', utf8(''), '', 'empty'],
  ['a file of a word processor', 'a.docx', latin('PK\x03\x04\x00\x00'), '', 'not-text'],
])('the console reads the text of a file: %s', (_, name, bytes, text, note) => {
  expect(fileText(bytes, name)).toMatchObject({ text, ...(note && { note }) });
  expect(fileText(bytes, name).note).toBe(note);
});

it.each([
  ['notes.md', 'text/markdown'],
  ['NOTES.MARKDOWN', 'text/markdown'],
  ['page.htm', 'text/html'],
  ['page.xhtml', 'text/html'],
  ['letter.txt', undefined],
])('the file name %s gives the format %s', (name, kind) => {
  expect(fileText(utf8('Ferry'), name).kind).toBe(kind);
});
