import { expect, it } from 'vitest';
import { isName, namesIn, withoutRoleBefore } from '#shared/read/prose/person-names.ts';

it.each([
  ['Ana Ruiz y Juan de los Ríos', ['Ana Ruiz', 'Juan de los Ríos']],
  ['Anna Verdi ed Enzo Rossi', ['Anna Verdi', 'Enzo Rossi']],
  ['Jan Novák a Petr Malý', ['Jan Novák', 'Petr Malý']],
  ['Kovács Péter, és Nagy Anna', ['Kovács Péter', 'Nagy Anna']],
  ['राम और श्याम', ['राम', 'श्याम']],
  ['王小明 和 李大海', ['王小明', '李大海']],
  ['Ane Etxeberria eta Jon Arana', ['Ane Etxeberria', 'Jon Arana']],
  ['Ann Lee with Tom Roe', ['Ann Lee', 'Tom Roe']],
  ['Ann Lee, a Visiting Fellow', ['Ann Lee']],
  ['Ann Lee for the Coast Paper', ['Ann Lee']],
  ['Kari Holm i Oslo og Per Dahl', ['Kari Holm', 'Per Dahl']],
])('namesIn(%j) is %j', (text, names) => {
  expect(namesIn(text)).toEqual(names);
});

it.each([
  ['Juan de los Ríos', true],
  ['Jan van der Berg', true],
  ['Ahmed ibn Rashid', true],
  ['John E Smith', true],
  ['Ann with Tom', false],
])('isName(%j) is %j', (text, isOne) => {
  expect(isName(text)).toBe(isOne);
});

it.each([
  ['Rechtsanwältin Anna Groß', 'Anna Groß'],
  ['FOCUS-Online-Experte Robin Ehrlich', 'Robin Ehrlich'],
  ['Sportredakteurin Anna Groß', 'Anna Groß'],
  ['Co-editor Ann Lee', 'Ann Lee'],
  ['Avvocata Anna Verdi', 'Anna Verdi'],
  ['Editor Lee', 'Editor Lee'],
])('withoutRoleBefore(%j) is %j', (text, name) => {
  expect(withoutRoleBefore(text)).toBe(name);
});
