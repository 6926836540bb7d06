import { describe, expect, it } from 'vitest';
import { byteRange } from '../../infra/local/http/byte-range.ts';
import { conditionalStatus, isSameForRange } from '../../infra/local/http/conditional-status.ts';

const current = { etag: '"abc"', modifiedAt: Date.parse('2026-03-01T12:00:00Z') };

describe('conditionalStatus', () => {
  it.each([
    ['a request without a condition', {}, undefined],
    ['the current ETag', { 'if-none-match': '"abc"' }, 304],
    ['the current ETag as a weak ETag', { 'if-none-match': 'W/"abc"' }, 304],
    ['the current ETag in a list', { 'if-none-match': '"x", W/"y" ,"abc"' }, 304],
    ['any ETag (*)', { 'if-none-match': '*' }, 304],
    ['another ETag', { 'if-none-match': '"abcd"' }, undefined],
    ['a malformed list', { 'if-none-match': '"x,"abc"' }, undefined],
    ['an ETag without quotes', { 'if-none-match': 'abc' }, undefined],
    ['an unfinished list', { 'if-none-match': '"abc", "d' }, undefined],
    ['the current date', { 'if-modified-since': 'Sun, 01 Mar 2026 12:00:00 GMT' }, 304],
    [
      'the current date in the form of RFC 850',
      { 'if-modified-since': 'Sunday, 01-Mar-26 12:00:00 GMT' },
      304,
    ],
    ['the current date in the form of asctime', { 'if-modified-since': 'Sun Mar  1 12:00:00 2026' }, 304],
    ['an earlier date', { 'if-modified-since': 'Sun, 01 Mar 2026 11:59:59 GMT' }, undefined],
    ['an invalid date', { 'if-modified-since': '2026' }, undefined],
    [
      'another ETag and a later date (only the ETag counts)',
      {
        'if-none-match': '"x"',
        'if-modified-since': 'Mon, 01 Mar 2027 12:00:00 GMT',
      },
      undefined,
    ],
    ['If-Match with the current ETag', { 'if-match': '"abc"' }, undefined],
    ['If-Match with a weak ETag', { 'if-match': 'W/"abc"' }, 412],
    ['If-Match with another ETag', { 'if-match': '"x"' }, 412],
    [
      'If-Unmodified-Since with an earlier date',
      { 'if-unmodified-since': 'Sun, 01 Mar 2026 11:00:00 GMT' },
      412,
    ],
  ])('gives the status for %s', (_, headers, status) => {
    expect(conditionalStatus(headers, current)).toBe(status);
  });
});

describe('isSameForRange', () => {
  it.each([
    [undefined, true],
    ['"abc"', true],
    ['W/"abc"', false],
    ['Sun, 01 Mar 2026 12:00:00 GMT', true],
    ['Sun, 01 Mar 2026 12:00:01 GMT', false],
  ])('says for the If-Range %s: %s', (header, isSame) => {
    expect(isSameForRange(header, current)).toBe(isSame);
  });
});

describe('byteRange', () => {
  it.each([
    [undefined, undefined],
    ['bytes=0-0', { first: 0, last: 0 }],
    ['bytes=8-', { first: 8, last: 9 }],
    ['bytes=8-99', { first: 8, last: 9 }],
    ['bytes=-3', { first: 7, last: 9 }],
    ['bytes=-99', { first: 0, last: 9 }],
    ['bytes=10-', 'unsatisfiable'],
    ['bytes=-0', 'unsatisfiable'],
    ['bytes=5-4', undefined],
    ['bytes=-', undefined],
    ['bytes=abc', undefined],
    ['bytes=0-1,4-5', undefined],
    ['lines=0-1', undefined],
  ])('for a file of ten bytes reads the Range %s as %j', (header, range) => {
    expect(byteRange(header, 10)).toEqual(range);
  });
});
