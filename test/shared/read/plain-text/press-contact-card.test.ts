import { expect, it } from 'vitest';
import { readPlainText } from '#shared/read/plain-text.ts';

const read = (text: string) =>
  readPlainText(text, { receivedAt: '2026-11-30T12:00:00.000Z' }).content_text ?? '';
const TEXT = 'The hall has opened in Gera. It employs 140 people.\n\n"We keep growing", said Tom Berg.';
const CARD = 'Alpha Ltd\nMia Summer\nmia@alpha.example\n+44 1632 960 001';

it.each(['Media contact:', 'Pressekontakt:', 'Contact presse :', 'Contacto de prensa:'])(
  'removes the contact for the press also if an empty line follows its label: %s',
  (label) => {
    expect(read(`Alpha opens a hall\n\n${TEXT}\n\n${label}\n${CARD}`)).toBe(TEXT);
    expect(read(`Alpha opens a hall\n\n${TEXT}\n\n${label}\n\n${CARD}`)).toBe(TEXT);
  },
);

it('keeps the text below such a label if no address follows', () => {
  const text = `${TEXT}\n\nMedia contact:\n\nAsk at the desk of the hall\n\nThe garden is open to all.`;
  expect(read(`Alpha opens a hall\n\n${text}`)).toBe(text);
});
