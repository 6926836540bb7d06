import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { bundleOf } from '../infra/bundle-of.ts';
import { LICENCES_FILE, licencesPage } from './licences.ts';
import { sbom } from './sbom.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const read = (file: string) => JSON.parse(readFileSync(join(ROOT, file), 'utf8'));

interface Locked {
  integrity?: string;
  resolved?: string;
  hasInstallScript?: boolean;
  /** Whether the package is bundled in another package, whose hash covers it. */
  inBundle?: boolean;
}

const manifest = read('package.json');
const locked = Object.entries<Locked>(read('package-lock.json').packages).filter(([path]) => path !== '');

/** The scopes of the SDK and its dependencies. Each bundle contains packages of these scopes. */
const OF_SDK = /^@(?:aws-sdk|aws|smithy)\//;
const WITH_SDK = ['bowser', 'mnemonist', 'obliterator'];
/** The packages of functions that render: the JSON Feed writer and the output parser. */
const OF_FEEDS = ['@rgrove/parse-xml', 'feed', 'sax', 'xml-js'];

/**
 * Every package that ships, except those of `OF_SDK`, by bundle. A new package needs a decision
 * (`docs/decisions/`) and a line here.
 */
const SHIPPED: Record<string, readonly string[]> = {
  'answer-missing': WITH_SDK,
  canary: ['bowser'],
  erase: WITH_SDK,
  // `ipaddr.js` has the ranges of addresses that a callback must not have. The XML parser compares the
  // entries of a delivery.
  deliver: [...WITH_SDK, '@rgrove/parse-xml', 'ipaddr.js', 'zod'],
  notify: [...WITH_SDK, 'zod'],
  publish: [...WITH_SDK, ...OF_FEEDS],
  rebuild: [...WITH_SDK, ...OF_FEEDS],
  release: WITH_SDK,
  submit: [
    ...WITH_SDK,
    // `where` computes the size of an entry, for which the parser finds the alternative texts of pictures.
    ...OF_FEEDS,
    ...['hono', 'zod', 'yaml', 'smol-toml'],
    // The classifier of languages.
    ...['lande', 'toygrad'],
    '@mozilla/readability',
    // The sanitiser and the parser that it uses.
    ...['sanitize-html', 'dayjs', 'escape-string-regexp', 'is-plain-object', 'launder', 'parse-srcset'],
    ...['htmlparser2', 'dom-serializer', 'domelementtype', 'domhandler', 'domutils', 'entities'],
    // Markdown.
    ...['markdown-it', 'markdown-it-deflist', 'markdown-it-footnote', 'markdown-it-mark'],
    ...['linkify-it', 'mdurl', 'punycode.js', 'uc.micro'],
  ],
};

it.each(globSync('lambdas/*/handler.ts', { cwd: ROOT }))('only listed packages ship: %s', async (entry) => {
  const { packages } = await bundleOf(entry);
  const others = packages.filter((name) => !OF_SDK.test(name));
  expect(others).toEqual(SHIPPED[basename(dirname(entry))]?.toSorted());
});

/** Licences that allow use, change and redistribution, without conditions for our own code. */
const PERMISSIVE = /^(MIT|Apache-2\.0|ISC|0BSD|BSD-[23]-Clause|BlueOak-1\.0\.0|PSF-2\.0|Python-2\.0)$/;

it('docs/licences.md lists a permissive licence for every package that can ship', () => {
  // Written by `node test/security/licences.ts`.
  expect(readFileSync(LICENCES_FILE, 'utf8')).toBe(licencesPage());
  const rows = [...licencesPage().matchAll(/^\| (\S+) \| (.+) \|$/gm)].slice(2);
  expect(rows.filter(([, , licence = '']) => !PERMISSIVE.test(licence)).map(([row]) => row)).toEqual([]);
  const listed = rows.map(([, name]) => name);
  for (const name of Object.values(SHIPPED).flat()) expect(listed).toContain(name);
});

it('package.json gives an exact version for every package', () => {
  const { dependencies, devDependencies, optionalDependencies, overrides } = manifest;
  const asked = Object.entries<string>({
    ...dependencies,
    ...devDependencies,
    ...optionalDependencies,
    ...overrides,
  });
  expect(asked.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

it('every package of the lock file has a hash and an https URL', () => {
  const loose = locked.filter(
    ([, { integrity = '', resolved = 'https://', inBundle = false }]) =>
      !inBundle && !(integrity.startsWith('sha512-') && resolved.startsWith('https://')),
  );
  expect(loose.map(([path]) => path)).toEqual([]);
});

it('allowScripts lists exactly the packages with an install script', () => {
  const running = locked
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .map(([path]) => path.replace(/.*node_modules\//, ''));
  expect([...new Set(running)].toSorted()).toEqual(Object.keys(manifest.allowScripts).toSorted());
});

it('the SBOM has each package of each bundle, with version, licence and hash', async () => {
  const { components } = await sbom();
  const names = components.map(({ group, name }) => (group === undefined ? name : `${group}/${name}`));
  for (const name of [...Object.values(SHIPPED).flat(), '@smithy/core', 'preact'])
    expect(names).toContain(name);
  expect(names).not.toContain('typescript');
  const licences = licencesPage();
  for (const { purl, licenses, hashes, properties } of components) {
    const name = decodeURIComponent(purl.slice('pkg:npm/'.length, purl.lastIndexOf('@')));
    expect(licences).toContain(`| ${name} | ${licenses[0].license.id} |`);
    expect(hashes[0].content).toMatch(/^[0-9a-f]{128}$/);
    expect(properties).not.toEqual([]);
  }
  expect(new Set(components.map(({ purl }) => purl)).size).toBe(components.length);
});
