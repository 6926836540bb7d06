import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** `node test/security/licences.ts` writes `docs/licences.md`. */
const ROOT = join(import.meta.dirname, '..', '..');
export const LICENCES_FILE = join(ROOT, 'docs', 'licences.md');

interface Locked {
  license?: string;
  dev?: boolean;
  optional?: boolean;
  devOptional?: boolean;
}

/** The licences of packages without a licence in their manifest, as their licence files say. */
export const LICENCES_BY_FILE: Readonly<Record<string, string>> = { lande: 'MIT', toygrad: 'MIT' };

const HEAD = `# Licences

Packages that are installed for production, from which the bundles are built, with their licences as SPDX expressions. Feedmill itself is Apache-2.0 ([LICENSE](../LICENSE)).
Versions and hashes are in \`package-lock.json\`, and in the SBOM of the bundles that CI keeps with each run (\`node test/security/sbom.ts\`). Written by \`node test/security/licences.ts\`.

| package | licence |
| --- | --- |
`;

/** The page of licences, from `package-lock.json`. */
export function licencesPage(): string {
  const { packages }: { packages: Record<string, Locked> } = JSON.parse(
    readFileSync(join(ROOT, 'package-lock.json'), 'utf8'),
  );
  const rows = Object.entries(packages)
    .filter(([path, { dev, optional, devOptional }]) => path !== '' && !dev && !optional && !devOptional)
    .map(([path, { license }]) => {
      const name = path.replace(/^.*node_modules\//, '');
      return `| ${name} | ${license ?? LICENCES_BY_FILE[name] ?? 'unknown'} |`;
    });
  return `${HEAD}${[...new Set(rows)].sort().join('\n')}\n`;
}

if (import.meta.main) writeFileSync(LICENCES_FILE, licencesPage());
