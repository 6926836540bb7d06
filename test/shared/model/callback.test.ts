import { expect, it } from 'vitest';
import { hostOf, readCallback } from '#shared/model/callback.ts';

const CLOUD = { ports: [8443], allowsLoopback: false };
const LOCAL = { ports: [], allowsLoopback: true };

it.each([
  ['its query unchanged', "https://reader.example/cb?foo=a%20b&hub.mode=x'|y", "/cb?foo=a%20b&hub.mode=x'|y"],
  ['its dot segments and escapes unchanged', 'https://reader.example/a/../b%7Ec', '/a/../b%7Ec'],
  ['the path / if its URL has none', 'https://reader.example', '/'],
  ['its query after the path / if its URL has only a query', 'https://reader.example?k=1', '/?k=1'],
  ['no fragment', 'https://reader.example/cb?k=1#part', '/cb?k=1'],
])('a request to a callback has %s', (_, text, target) => {
  expect(readCallback(text, CLOUD)).toEqual({ isTls: true, hostname: 'reader.example', port: 443, target });
});

it.each([
  ['https://reader.example:8443/', 'reader.example:8443', CLOUD],
  ['HTTPS://Reader.Example:443/', 'reader.example', CLOUD],
  ['http://127.0.0.1:9000/cb', '127.0.0.1:9000', LOCAL],
  ['http://localhost:80/cb', 'localhost', LOCAL],
  ['http://[::1]:9000/cb', '[::1]:9000', LOCAL],
])('the callback %s is allowed, and its host is %s', (text, host, rules) => {
  const callback = readCallback(text, rules);
  expect(typeof callback === 'string' ? callback : hostOf(callback)).toBe(host);
});

it.each([
  ['http', 'http://reader.example/', CLOUD, 'https'],
  ['http of another machine under npm start', 'http://reader.example/', LOCAL, 'https'],
  ['a host name that begins with localhost', 'http://localhost.reader.example/', LOCAL, 'https'],
  ['a loopback address in the cloud', 'http://127.0.0.1:9001/', CLOUD, 'https'],
  ['port 22', 'https://reader.example:22/', CLOUD, 'port 443 or 8443'],
  ['a user name', 'https://user@reader.example/', CLOUD, 'user name'],
  ['another scheme', 'ftp://reader.example/', CLOUD, 'absolute https URL'],
  ['a relative address', '/cb', CLOUD, 'absolute https URL'],
  ['a line break', 'https://reader.example/a\r\nHost: b', CLOUD, 'absolute https URL'],
  ['a backslash', 'https://reader.example\\@inner/', CLOUD, 'absolute https URL'],
])('a callback is refused because of %s', (_, text, rules, reason) => {
  expect(readCallback(text, rules)).toContain(reason);
});
