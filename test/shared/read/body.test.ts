import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Problem } from '#shared/model/problem.ts';
import { firstFaultOfUtf8 } from '#shared/read/body/decode-utf8.ts';
import { readBody } from '#shared/read/body.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

interface Sent {
  bytes?: Uint8Array;
  contentType?: string | undefined;
  contentEncoding?: string;
}

function read(
  { bytes = bytesOf('fog'), contentType = 'text/plain', contentEncoding }: Sent,
  accepted = ['text/plain', 'text/html', 'application/json'],
): string {
  return readBody({
    bytes,
    contentType,
    contentEncoding,
    accepted,
    maxBytes: 1_000,
  }).text;
}

function problemOf(attempt: () => unknown): Problem {
  try {
    attempt();
  } catch (problem) {
    if (problem instanceof Problem) return problem;
    throw problem;
  }
  throw new Error('the body was accepted instead of refused');
}

describe('readBody', () => {
  it.each<[string, Sent, string]>([
    ['UTF-8', { bytes: bytesOf('Fjäll 🏔') }, 'Fjäll 🏔'],
    ['UTF-8 with a byte order mark', { bytes: bytesOf('\uFEFFfog') }, 'fog'],
    [
      'a type in capitals with a charset in quotation marks',
      { contentType: 'Text/PLAIN ; Charset="Utf-8"' },
      'fog',
    ],
    ['unknown parameters of the media type', { contentType: 'text/plain;format=flowed; ;a="x;y"' }, 'fog'],
    ['US-ASCII', { contentType: 'text/plain; charset=US-ASCII' }, 'fog'],
    ['gzip', { bytes: gzipSync('fog'), contentEncoding: 'gzip' }, 'fog'],
    ['x-gzip', { bytes: gzipSync('fog'), contentEncoding: 'X-GZIP' }, 'fog'],
    [
      'gzip in two members (RFC 1952 §2.2)',
      { bytes: Buffer.concat([gzipSync('fo'), gzipSync('g')]), contentEncoding: 'gzip' },
      'fog',
    ],
    ['identity', { contentEncoding: 'identity' }, 'fog'],
    ['a body as large as the limit', { bytes: bytesOf('x'.repeat(1_000)) }, 'x'.repeat(1_000)],
    [
      'gzip that unpacks to the limit',
      { bytes: gzipSync('x'.repeat(1_000)), contentEncoding: 'gzip' },
      'x'.repeat(1_000),
    ],
    ['U+FFFD in the sent text', { bytes: bytesOf('a\uFFFDb') }, 'a\uFFFDb'],
  ])('accepts %s', (_, sent, text) => {
    expect(read(sent)).toBe(text);
  });

  const hex = (digits: string): Uint8Array => Buffer.from(digits, 'hex');
  const page = (head: string, bytes: string): Uint8Array =>
    Buffer.concat([Buffer.from(head), Buffer.from(bytes, 'hex')]);

  it.each<[string, Sent, string]>([
    [
      'windows-1252 by its header',
      { bytes: hex('436166e9809320'), contentType: 'text/plain; charset=windows-1252' },
      'Café€“ ',
    ],
    ['Latin-1 as windows-1252', { bytes: hex('93e9'), contentType: 'text/plain; charset=ISO-8859-1' }, '“é'],
    ['Shift_JIS', { bytes: hex('83658358'), contentType: 'text/html; charset=Shift_JIS' }, 'テス'],
    [
      'ISO-2022-JP',
      { bytes: hex('1b24422546251b2842'), contentType: 'text/plain; charset=iso-2022-jp' },
      'テ\uFFFD',
    ],
    [
      'GB 18030, sent as gb2312',
      { bytes: hex('d6d0cec4'), contentType: 'text/plain; charset=gb2312' },
      '中文',
    ],
    ['Big5', { bytes: hex('a4a4a4e5'), contentType: 'text/plain; charset=big5' }, '中文'],
    ['EUC-KR', { bytes: hex('c7d1b1db'), contentType: 'text/plain; charset=ks_c_5601-1987' }, '한글'],
    ['KOI8-R', { bytes: hex('cdc9d2'), contentType: 'text/plain; charset=koi8-r' }, 'мир'],
    [
      'a byte that the charset does not define',
      { bytes: hex('41ff42'), contentType: 'text/plain; charset=euc-kr' },
      'A\uFFFDB',
    ],
    [
      'a page by its meta charset',
      { bytes: page('<meta charset="windows-1251">', 'ece8f0'), contentType: 'text/html' },
      '<meta charset="windows-1251">мир',
    ],
    [
      'a page by its meta http-equiv',
      {
        bytes: page("<META content='text/html; charset=windows-1253' http-equiv=Content-Type>", 'e1'),
        contentType: 'text/html',
      },
      "<META content='text/html; charset=windows-1253' http-equiv=Content-Type>α",
    ],
    [
      'a page by its header, even if its meta charset differs',
      { bytes: page('<meta charset=big5>', 'e9'), contentType: 'text/html; charset=latin1' },
      '<meta charset=big5>é',
    ],
    [
      'a page with a meta charset only in a comment as UTF-8',
      {
        bytes: page('<!-- <meta charset=big5> --><meta name=x content="charset=big5">', 'c3a9'),
        contentType: 'text/html',
      },
      '<!-- <meta charset=big5> --><meta name=x content="charset=big5">é',
    ],
    [
      'plain text as UTF-8, even if it contains a meta charset',
      { bytes: page('<meta charset=big5>', 'c3a9') },
      '<meta charset=big5>é',
    ],
    [
      'a UTF-8 page with the meta charset iso-8859-1 as UTF-8',
      { bytes: page('<meta charset=iso-8859-1>', '5a6fc3ab20e28094'), contentType: 'text/html' },
      '<meta charset=iso-8859-1>Zoë —',
    ],
    [
      'a page that is not UTF-8 by its meta charset',
      { bytes: page('<meta charset=iso-8859-1>', 'c3a9e9'), contentType: 'text/html' },
      '<meta charset=iso-8859-1>Ã©é',
    ],
    [
      'a UTF-8 page with the meta charset utf-16 as UTF-8',
      { bytes: page('<meta charset=utf-16>', 'c3a9'), contentType: 'text/html' },
      '<meta charset=utf-16>é',
    ],
    [
      'a page with an unknown charset, as UTF-8',
      { bytes: page('<meta charset=klingon>', 'c3a9'), contentType: 'text/html' },
      '<meta charset=klingon>é',
    ],
    ['UTF-16 with a byte order mark', { bytes: hex('fffe66006f00') }, 'fo'],
    [
      'a text by its UTF-16 byte order mark, even if its header differs',
      { bytes: hex('feff0066006f'), contentType: 'text/plain; charset=latin1' },
      'fo',
    ],
    [
      'a page by its UTF-8 byte order mark, even if its header differs',
      { bytes: hex('efbbbfc3a9'), contentType: 'text/html; charset=latin1' },
      'é',
    ],
    ['UTF-16 by its header', { bytes: hex('66006f00'), contentType: 'text/plain; charset=utf-16le' }, 'fo'],
  ])('decodes %s (Encoding Standard)', (_, sent, text) => {
    expect(read(sent)).toBe(text);
  });

  const packed = gzipSync('a longer text about fog on the water, so that there is something to cut off');
  const broken = (at: number): Uint8Array =>
    packed.map((byte, index) => (index === packed.length + at ? byte ^ 1 : byte));

  it.each<[string, Sent, number, string]>([
    ['a body without a type', { contentType: '' }, 415, 'text/plain, text/html'],
    ['an unsupported type', { contentType: 'image/png' }, 415, 'image/png'],
    ['a type that only begins like a supported type', { contentType: 'text/plainer' }, 415, 'text/plainer'],
    ['an invalid type', { contentType: 'plain' }, 415, 'not a media type'],
    ['two types in one header', { contentType: 'text/plain, text/html' }, 415, 'not a media type'],
    [
      'a quotation mark that does not end',
      { contentType: 'text/plain; charset="utf-8' },
      415,
      'not a media type',
    ],
    ['JSON in Latin-1', { contentType: 'application/json; charset=iso-8859-1' }, 415, 'iso-8859-1'],
    [
      'a charset that the Encoding Standard does not decode',
      { contentType: 'text/plain; charset=iso-2022-kr' },
      415,
      'iso-2022-kr',
    ],
    ['an unknown charset', { contentType: 'text/plain; charset=klingon' }, 415, 'klingon'],
    [
      'JSON with the byte order mark of UTF-16',
      { bytes: Uint8Array.of(0xff, 0xfe, 0x66, 0), contentType: 'application/json' },
      415,
      'UTF-16',
    ],
    [
      'Latin-1 with a UTF-8 header',
      {
        bytes: Buffer.from('<meta charset=latin1>caf\u00e9', 'latin1'),
        contentType: 'text/html; charset=utf-8',
      },
      400,
      'offset 24',
    ],
    [
      'UTF-32 with a byte order mark',
      { bytes: Uint8Array.of(0xff, 0xfe, 0, 0, 0x66, 0, 0, 0) },
      415,
      'UTF-32',
    ],
    [
      'UTF-16 with a damaged byte order mark',
      { bytes: Uint8Array.of(0xff, 0xff, 0x66, 0, 0x6f, 0, 0x67, 0) },
      400,
      'UTF-16',
    ],
    [
      'UTF-16 without a byte order mark',
      { bytes: Buffer.from('fog on the water', 'utf16le') },
      400,
      'UTF-16',
    ],
    [
      'Latin-1 without a charset',
      { bytes: Buffer.from('caf\u00e9 au lait', 'latin1') },
      400,
      'offset 3. Send UTF-8, or name the charset',
    ],
    ['RTF', { bytes: bytesOf('{\\rtf1\\ansi The ferry sails.}') }, 415, 'is an RTF file, not text'],
    ['PDF', { bytes: bytesOf('%PDF-1.7 The ferry sails.') }, 415, 'is a PDF file'],
    ['a file of Word', { bytes: bytesOf('PK\x03\x04word/document.xml') }, 415, 'such as .docx'],
    [
      'a picture that is sent as HTML',
      { bytes: Buffer.from('\x89PNG\r\n', 'latin1'), contentType: 'text/html' },
      415,
      'is a PNG picture',
    ],
    ['an empty body', { bytes: new Uint8Array() }, 400, 'empty'],
    ['a body that is only a byte order mark', { bytes: bytesOf('\uFEFF') }, 400, 'empty'],
    ['a body one byte above the limit', { bytes: bytesOf('x'.repeat(1_001)) }, 413, '1000 bytes'],
    [
      'gzip that unpacks to one byte above the limit',
      { bytes: gzipSync('x'.repeat(1_001)), contentEncoding: 'gzip' },
      413,
      '1000 bytes',
    ],
    ['gzip without its end', { bytes: packed.subarray(0, -12), contentEncoding: 'gzip' }, 400, 'incomplete'],
    ['gzip with a wrong checksum', { bytes: broken(-6), contentEncoding: 'gzip' }, 400, 'damaged'],
    ['gzip with a wrong length', { bytes: broken(-2), contentEncoding: 'gzip' }, 400, 'damaged'],
    [
      'gzip followed by other bytes',
      { bytes: Buffer.concat([packed, bytesOf('more')]), contentEncoding: 'gzip' },
      400,
      'followed',
    ],
    [
      'gzip followed by zeros',
      { bytes: Buffer.concat([packed, Buffer.alloc(512)]), contentEncoding: 'gzip' },
      400,
      'followed',
    ],
    ['bytes that are not gzip', { contentEncoding: 'gzip' }, 400, 'not gzip'],
    ['gzip without the header', { bytes: packed }, 400, 'Content-Encoding: gzip'],
    [
      'gzip that was decoded as text',
      { bytes: bytesOf(packed.toString('utf8')), contentEncoding: 'gzip' },
      400,
      'converted to text',
    ],
    ['gzip twice', { bytes: gzipSync(packed), contentEncoding: 'gzip, gzip' }, 415, 'gzip, applied once'],
    ['Brotli', { contentEncoding: 'br' }, 415, 'gzip, applied once'],
    ['an unknown coding', { contentEncoding: 'sparkle' }, 415, 'gzip, applied once'],
  ])('refuses %s', (_, sent, status, detail) => {
    const problem = problemOf(() => read(sent));
    expect([problem.status, problem.message]).toEqual([status, expect.stringContaining(detail)]);
  });

  it('stops decompressing a gzip bomb of 200 MB at the limit', () => {
    const bomb = gzipSync(Buffer.alloc(200 * 1024 * 1024), { level: 1 });
    // The end of the bomb is damaged, so decompressing all of it would give 400.
    bomb.fill(0, bomb.length - 8);
    const attempt = (): unknown =>
      readBody({
        bytes: bomb,
        contentType: 'text/plain',
        contentEncoding: 'gzip',
        accepted: ['text/plain'],
        maxBytes: 1 << 20,
      });
    expect(problemOf(attempt).status).toBe(413);
  });

  it('names the supported media types', () => {
    expect(problemOf(() => read({ contentType: 'image/png' }, ['text/plain', 'text/html'])).headers).toEqual({
      Accept: 'text/plain, text/html',
    });
    expect(problemOf(() => read({ contentEncoding: 'br' })).headers).toEqual({ 'Accept-Encoding': 'gzip' });
  });
});

describe('firstFaultOfUtf8', () => {
  it.each<[string, number[], number]>([
    ['an overlong form', [0x61, 0xc0, 0x80], 1],
    ['a surrogate', [0xed, 0xa0, 0x80], 0],
    ['a code point above U+10FFFF', [0x61, 0x62, 0xf4, 0x90, 0x80, 0x80], 2],
    ['a sequence without its end', [0x61, 0xe2, 0x82], 1],
    ['a continuation byte alone', [0x80], 0],
    ['no fault in valid UTF-8', [0x61, 0xe2, 0x82, 0xac], 4],
  ])('finds %s', (_, bytes, at) => {
    expect(firstFaultOfUtf8(Uint8Array.from(bytes))).toBe(at);
  });

  it('finds a fault in the same inputs as a strict decoder', () => {
    const near = fc.array(
      fc.constantFrom(0x00, 0x41, 0x7f, 0x80, 0xa0, 0xbf, 0xc2, 0xe0, 0xed, 0xef, 0xf0, 0xf4, 0xff),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(
        fc.oneof(
          near,
          fc.string({ unit: 'binary' }).map((text) => [...bytesOf(text)]),
        ),
        (list) => {
          const bytes = Uint8Array.from(list);
          const at = firstFaultOfUtf8(bytes);
          const strict = new TextDecoder('utf-8', { fatal: true });
          expect(() => strict.decode(bytes.subarray(0, at))).not.toThrow();
          if (at < bytes.length) expect(() => strict.decode(bytes)).toThrow();
        },
      ),
    );
  });
});
