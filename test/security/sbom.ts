import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { build } from 'esbuild';
import { bundleOf } from '../infra/bundle-of.ts';
import { LICENCES_BY_FILE } from './licences.ts';

/**
 * `node test/security/sbom.ts > sbom.json`: lists the packages in the deployed bundles. `npm sbom --omit
 * dev` would omit packages that a development dependency needs too, such as the core of the SDK.
 */
const ROOT = join(import.meta.dirname, '..', '..');

interface Locked {
  version: string;
  integrity: string;
  license?: string;
}

/** A component of CycloneDX 1.5. */
export interface Component {
  type: 'library';
  'bom-ref': string;
  group?: string;
  name: string;
  version: string;
  purl: string;
  licenses: [{ license: { id: string } }];
  hashes: [{ alg: 'SHA-512'; content: string }];
  /** The bundles that contain the component. */
  properties: { name: 'feedmill:bundle'; value: string }[];
}

/** The packages to which the files belong, as paths in `package-lock.json`, such as `node_modules/@smithy/core`. */
function packagesIn(inputs: readonly string[]): Set<string> {
  return new Set(inputs.flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []));
}

/** The packages of each bundle, by the folder in `lambdas/`, and of the console. */
async function packagesByBundle(): Promise<Map<string, Set<string>>> {
  const byBundle = new Map<string, Set<string>>();
  for (const entry of globSync('lambdas/*/handler.ts', { cwd: ROOT }).toSorted())
    byBundle.set(basename(dirname(entry)), packagesIn((await bundleOf(entry)).inputs));
  const { metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: ['infra/console/main.tsx'],
    bundle: true,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    metafile: true,
    write: false,
  });
  return byBundle.set('console', packagesIn(Object.keys(metafile.inputs)));
}

/**
 * The software bill of materials as CycloneDX 1.5, without a date, so that equal bundles give the same
 * bytes.
 */
export async function sbom(): Promise<{ components: Component[] }> {
  const { packages }: { packages: Record<string, Locked> } = JSON.parse(
    readFileSync(join(ROOT, 'package-lock.json'), 'utf8'),
  );
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const byPurl = new Map<string, Component>();
  for (const [bundle, paths] of await packagesByBundle())
    for (const path of paths) {
      const component = componentOf(path, packages[path]);
      // The same version of a package can be installed at two paths.
      const known = byPurl.get(component.purl) ?? component;
      byPurl.set(component.purl, known);
      if (!known.properties.some(({ value }) => value === bundle))
        known.properties.push({ name: 'feedmill:bundle', value: bundle });
    }
  const components = [...byPurl.values()].toSorted((a, b) => (a.purl < b.purl ? -1 : 1));
  const own = { type: 'application', 'bom-ref': 'feedmill', name: 'feedmill', version };
  return {
    ...{ bomFormat: 'CycloneDX', specVersion: '1.5', version: 1 },
    ...{ metadata: { component: { ...own, licenses: [{ license: { id: 'Apache-2.0' } }] } } },
    components,
  };
}

/** @throws {Error} `package-lock.json` does not contain the package, so the version of the package is unknown */
function componentOf(path: string, locked: Locked | undefined): Component {
  if (locked === undefined) throw new Error(`package-lock.json does not have ${path}`);
  const fullName = path.replace(/^.*node_modules\//, '');
  const [, scope, name = fullName] = /^(@[^/]+)\/(.+)$/.exec(fullName) ?? [];
  const purl = `pkg:npm/${fullName.replace('@', '%40')}@${locked.version}`;
  return {
    type: 'library',
    'bom-ref': purl,
    ...(scope !== undefined && { group: scope }),
    name,
    version: locked.version,
    purl,
    licenses: [{ license: { id: locked.license ?? LICENCES_BY_FILE[fullName] ?? 'unknown' } }],
    hashes: [{ alg: 'SHA-512', content: hexOf(locked.integrity) }],
    properties: [],
  };
}

/** @param integrity a hash as in `package-lock.json`: `sha512-` and base64 */
const hexOf = (integrity: string): string =>
  Buffer.from(integrity.replace(/^sha512-/, ''), 'base64').toString('hex');

if (import.meta.main) process.stdout.write(`${JSON.stringify(await sbom(), undefined, 2)}\n`);
