import { describe, expect, it } from 'vitest';
import { parseMediaType } from '#shared/model/content-type.ts';
import { Problem } from '#shared/model/problem.ts';
import { growthFaults } from '../../security/growth-faults.ts';

describe('parseMediaType', () => {
  it.each<[string, string, Record<string, string>]>([
    ['text/html', 'text/html', {}],
    [' Text/HTML;A=b ; c="d \\" e"', 'text/html', { a: 'b', c: 'd " e' }],
    ['a/b;x=1;X=2', 'a/b', { x: '1' }],
    ['a/b;', 'a/b', {}],
  ])('reads the type and the parameters of %j', (header, essence, parameters) => {
    expect(parseMediaType(header)).toEqual({ essence, parameters: new Map(Object.entries(parameters)) });
  });

  it('parses a long header in linear time', async () => {
    const parse = (parameters: string) =>
      expect(() => parseMediaType(`text/plain${parameters}"`)).toThrow(Problem);
    expect(await growthFaults(';\t \t', parse)).toEqual([]);
  });
});
