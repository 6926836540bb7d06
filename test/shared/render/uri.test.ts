import fc from 'fast-check';
import { expect, it } from 'vitest';
import { uri } from '#shared/render/uri.ts';

it.each([
  ['leaves a URI unchanged', 'https://e.example/a?b=%20#c', 'https://e.example/a?b=%20#c'],
  ['writes the host in lower case', 'https://E.Example/A', 'https://e.example/A'],
  [
    'encodes letters such as `é` and `ü`',
    'https://e.example/é?ü#ß',
    'https://e.example/%C3%A9?%C3%BC#%C3%9F',
  ],
  [
    'encodes characters that browsers tolerate',
    'https://e.example/a|b?{c}^`',
    'https://e.example/a%7Cb?%7Bc%7D%5E%60',
  ],
  ['encodes a lone percent sign', 'https://e.example/100%', 'https://e.example/100%25'],
  [
    'encodes brackets except in hosts',
    'http://[2001:db8::1]/a[1]?b[]',
    'http://[2001:db8::1]/a%5B1%5D?b%5B%5D',
  ],
  ['encodes a second #', 'https://e.example/#a#b', 'https://e.example/#a%23b'],
  ['adds a slash to a host without a path', 'https://e.example', 'https://e.example/'],
  ['is undefined for a relative address', '/a', undefined],
  ['is undefined for another scheme', 'javascript:alert(1)', undefined],
  ['is undefined for undefined', undefined, undefined],
])('uri %s', (_, address, expected) => {
  expect(uri(address)).toBe(expected);
  expect(uri(expected)).toBe(expected);
});

it('any web address becomes a URI, and the conversion is idempotent', () => {
  const rfc3986 =
    /^https?:\/\/(?:\[[\da-f:]+\]|[\w.~-]+)(?::\d+)?(?:[\w\-.~:@!$&'()*+,;=/]|%[\da-f]{2})*(?:\?(?:[\w\-.~:@!$&'()*+,;=/?]|%[\da-f]{2})*)?(?:#(?:[\w\-.~:@!$&'()*+,;=/?]|%[\da-f]{2})*)?$/i;
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (path) => {
      const once = uri(`https://e.example/${path}`);
      expect(once).toMatch(rfc3986);
      expect(uri(once)).toBe(once);
    }),
  );
});
