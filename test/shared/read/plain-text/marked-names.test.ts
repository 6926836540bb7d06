import { describe, expect, it } from 'vitest';
import { namesWithMarks } from '#shared/read/plain-text/marked-names.ts';
import { readPlainText } from '#shared/read/plain-text.ts';

const read = (text: string) => readPlainText(text, { receivedAt: '2026-11-28T12:00:00.000Z' });
const namesOf = (text: string) => (read(text).authors ?? []).map(({ name }) => name);
const BODY =
  'Otters in two rivers were filmed by night during three winters, and most of them came back to the same bridge.\n\nThe water below the bridge was warmer than the water above it by four degrees.';

describe('the authors of a scientific paper', () => {
  it.each([
    ['numbers and a star', 'Odile Marchbank1,*, Paulo R. Quintela2, Mei-Ling Tao1,3'],
    ['superscript numbers', 'Odile Marchbank¹, Paulo R. Quintela², and Mei-Ling Tao¹³'],
    ['signs', 'Odile Marchbank*†; Paulo R. Quintela†; Mei-Ling Tao‡'],
    ['“and” between the last two', 'Odile Marchbank1, Paulo R. Quintela2 and Mei-Ling Tao2'],
  ])('are read with %s', (_, line) => {
    const text = `Otters and warm bridges: a film of three winters\n\n${line}\n\n1 University of Wexbury\n2 Institute of Rivers\n\nFirst published: 12 October 2026\n\n${BODY}`;
    expect(namesOf(text)).toEqual(['Odile Marchbank', 'Paulo R. Quintela', 'Mei-Ling Tao']);
    expect(read(text).content_text).not.toContain('Marchbank');
    expect(read(text).content_text).toContain('University of Wexbury');
  });

  it.each([
    ['the goal scorers of a match', 'Marchbank 12, Quintela 44'],
    ['one name', 'Odile Marchbank1'],
    ['items of a list', 'Two eggs1, one onion2'],
    ['a sentence', 'In 2024 we filmed 12 otters, and in 2025 another 14.'],
  ])('are not read from %s', (_, line) => {
    expect(namesWithMarks(line)).toEqual([]);
  });

  it('are not read from a text of more than 900 characters', () => {
    expect(namesWithMarks(`${'Ann Lee1, '.repeat(80)}x`)).toEqual([]);
  });
});

it.each([
  [
    'next to the date',
    'Víz nélkül a kert\n\nSzentmiklósi Boglárka\n2026. november 11.',
    ['Szentmiklósi Boglárka'],
  ],
  ['in the line of the date', 'Víz nélkül a kert\n\nKövágó Zsombor, 2026. november 11.', ['Kövágó Zsombor']],
])('reads a Hungarian author, whose given name comes last: %s', (_, header, names) => {
  const body =
    'A kapu mellett megint elrepedt a cső, és a szerelő hétfő előtt nem tud kijönni.\n\nAddig a negyvenes szám alatt egyik kertben sincs víz.';
  expect(namesOf(`${header}\n\n${body}`)).toEqual(names);
});
