import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cleanExtensions } from '#shared/normalise/clean-extensions.ts';

it.each([
  ['control characters', { _a: 'x\u0000y\u001fz' }, { _a: 'xyz' }],
  ['noncharacters, which XML cannot carry', { _a: ['\ufffe', { b: '\uffffc' }] }, { _a: ['', { b: 'c' }] }],
  ['control characters in names', { '_\u0007a': 1 }, { _a: 1 }],
  ['nothing else', { _a: [1, null, true, { é: '🦊\t\n' }] }, { _a: [1, null, true, { é: '🦊\t\n' }] }],
])('cleanExtensions removes %s', (_, sent, kept) => {
  expect(cleanExtensions(sent)).toEqual(kept);
});

it('cleanExtensions is idempotent', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue({ noUnicodeString: false })), (sent) => {
      const once = cleanExtensions(sent);
      expect(cleanExtensions(once)).toEqual(once);
      expect(JSON.stringify(once)).not.toMatch(/\\u00(0[0-8bcef]|1)|\\ud/);
    }),
  );
});
