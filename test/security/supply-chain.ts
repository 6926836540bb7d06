import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { print } from '../evaluation/score/corpora.ts';

/**
 * `node test/security/supply-chain.ts`: asks the registry for known vulnerabilities of our packages and for their
 * signatures, and writes an SBOM (CycloneDX).
 */
const ROOT = join(import.meta.dirname, '..', '..');
/** The file of the SBOM. It is not in the repository, because it describes one installation. */
const SBOM = join('.cache', 'sbom.cdx.json');

interface Run {
  code: number;
  output: string;
}

async function npm(...args: string[]): Promise<Run> {
  // `npm test --silent` passes its log level to every npm, which would then not report why it failed.
  const env = { ...process.env, npm_config_loglevel: 'notice' };
  const options = { cwd: ROOT, env, maxBuffer: 64 * 1024 * 1024 };
  try {
    const { stdout, stderr } = await promisify(execFile)('npm', args, options);
    return { code: 0, output: stdout + stderr };
  } catch (error) {
    const { code, stdout = '', stderr = '' } = Object(error);
    if (typeof code !== 'number') throw error;
    return { code, output: stdout + stderr };
  }
}

/** Errors of a mirror without these checks, or of a missing network. They say nothing about a package. */
const NOT_SERVED = /audit endpoint returned an error|npm error network|no dependencies to audit|\b40[45] /i;
/** A registry that does not offer a check refuses each attempt, so npm does not try again. */
const WITHOUT_RETRY = ['--fetch-retries=0', '--fetch-timeout=20000'];

/** Runs one check of npm and prints its result. @returns whether the check found a fault */
async function ask(what: string, args: string[]): Promise<boolean> {
  const { code, output } = await npm(...args, ...WITHOUT_RETRY);
  const said = output.trim().split('\n');
  if (code === 0) print(`${what}: ${said.findLast((line) => line !== '') ?? 'nothing found'}`);
  else if (NOT_SERVED.test(output))
    print(`${what}: SKIPPED: the registry does not offer this check, or no registry can be reached`);
  else print(`${what}:\n${output}`);
  return code !== 0 && !NOT_SERVED.test(output);
}

async function writeSbom(): Promise<void> {
  const { code, output } = await npm('sbom', '--sbom-format', 'cyclonedx');
  if (code !== 0) throw new Error(`npm sbom: ${output}`);
  const { components } = JSON.parse(output);
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  writeFileSync(join(ROOT, SBOM), output);
  print(`sbom: ${components.length} packages in ${SBOM}`);
}

const vulnerable = await ask('audit', ['audit', '--audit-level=high']);
const forged = await ask('signatures', ['audit', 'signatures']);
await writeSbom();
if (vulnerable || forged) process.exitCode = 1;
