import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const read = (path: string): string => readFileSync(path, 'utf8');
const { version } = JSON.parse(read('package.json'));

it('the lockfile has the version of the package', () => {
  const { version: locked, packages } = JSON.parse(read('package-lock.json'));
  expect([locked, packages[''].version]).toEqual([version, version]);
});

it('the changelog has a dated section for the version below the unreleased changes', () => {
  const sections = [...read('CHANGELOG.md').matchAll(/^## (.+)$/gm)].map(([, title]) => title);
  expect(sections[0]).toBe('Unreleased');
  expect(sections[1]?.replace(/ \(\d{4}-\d\d-\d\d\)$/, ' (day)')).toBe(`${version} (day)`);
});

it('docs/upgrade.md has the steps for the version', () => {
  expect(read('docs/upgrade.md')).toContain(`\n## ${version}\n`);
});
