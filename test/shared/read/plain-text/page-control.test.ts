import { expect, it } from 'vitest';
import { readPlainText } from '#shared/read/plain-text.ts';

const read = (...blocks: string[]) =>
  readPlainText(blocks.join('\n\n'), { receivedAt: '2026-11-28T12:00:00.000Z' }).content_text ?? '';

it.each([
  [
    'The pump in the square',
    'The pump was repaired on Monday, and the water tastes of iron again.',
    'Was this page helpful?\nYes\nNot really',
  ],
  [
    'Die Pumpe am Platz',
    'Die Pumpe ist seit Montag repariert, und das Wasser schmeckt wieder nach Eisen.',
    'Wie hilfreich war diese Seite?\nSehr\nGar nicht',
  ],
  [
    'La pompa in piazza',
    'La pompa è stata riparata lunedì e l’acqua sa di nuovo di ferro, dicono tutti.',
    'Quanto sono utili le informazioni su questa pagina?\nDa 1 a 5 stelle',
  ],
  [
    'La pompe de la place',
    'La pompe a été réparée lundi et l’eau a de nouveau le goût du fer.',
    'Signaler un problème sur cette page',
  ],
  [
    'La bomba de la plaza',
    'La bomba se reparó el lunes y el agua vuelve a saber a hierro, dicen.',
    'Recibir avisos sobre esta página',
  ],
  [
    'Pompa na placu',
    'Pompę naprawiono w poniedziałek, a woda znowu smakuje żelazem, mówią mieszkańcy.',
    'Zgłoś błąd na tej stronie',
  ],
  [
    'Насос на площади',
    'Насос починили в понедельник, и вода снова отдаёт железом, говорят жители.',
    'Сообщить об ошибке на этой странице',
  ],
  [
    'The pump in the square',
    'The pump was repaired on Monday, and the water tastes of iron again.',
    'Subscribe now and save 40%',
  ],
  [
    'La bomba de la plaza',
    'La bomba se reparó el lunes y el agua vuelve a saber a hierro, dicen.',
    'Más artículos de este autor\nEl pozo de la colina\nLa última sardina',
  ],
  [
    'Meydandaki tulumba',
    'Tulumba pazartesi günü onarıldı ve su yine demir tadında, diyor herkes.',
    'Yazarın diğer yazıları\nTepedeki kuyu\nSon balık',
  ],
])('removes the lines of the site below the text with the headline “%s”', (title, text, below) => {
  expect(read(title, text, text, below)).toBe(`${text}\n\n${text}`);
});

it.each([
  ['a line of a poem', 'I put it with the letters\nthat nobody has read\nI fold this page and all'],
  ['a sentence with the words of a button', 'We thank the smith, who wrote this article with us.'],
  ['a sentence about an earlier publication', 'This article first appeared in the paper of the parish'],
  [
    'a heading above a paragraph',
    'Why I wrote this article\n\nThe pump was repaired on Monday, and the water tastes of iron again.',
  ],
  [
    'a heading of the text',
    'Book tickets\n\nThe pump was repaired on Monday, and the water tastes of iron again.',
  ],
  ['a question of the text', 'Will the pump survive the winter?'],
])('keeps %s below the text', (_, below) => {
  const text = 'The pump was repaired on Monday, and the water tastes of iron again.';
  const found = read('The pump in the square', text, text, below);
  for (const line of below.split(/\n+/)) expect(found).toContain(line);
});
