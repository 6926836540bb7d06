import type { CliContext } from '../cli-context.ts';
import { CliError } from '../cli-error.ts';
import { HUB_CHECKS } from '../verify/hub-checks.ts';
import { READER_CHECKS } from '../verify/reader-checks.ts';
import { SUBMISSION_CHECKS } from '../verify/submission-checks.ts';
import { BrokenPromise, type Check, NotChecked, Verification } from '../verify/verification.ts';

export const CHECKS: readonly Check[] = [...SUBMISSION_CHECKS, ...READER_CHECKS, ...HUB_CHECKS];

/** Facts that no local run can show, the check that shows each on AWS, and what to do if that check fails. */
const ONLY_ON_AWS: readonly (readonly [what: string, check: string, remedy: string])[] = [
  [
    'compressed bodies pass through CloudFront and the HTTP API unchanged',
    'body-text-plain-gzip',
    'call the API under FeedsUrl, and look at the behaviour of /v1/* in the distribution',
  ],
  [
    'CloudFront reads keys with %25 through its origin access control',
    'tag-names',
    'look at the viewer-request function and at the policy of the bucket',
  ],
  [
    'CloudFront answers a missing file with the function and not with S3',
    'missing',
    'look at the origin group of the distribution, and at AnswerMissingFunction',
  ],
  [
    'an edge asks S3 again within 60 s',
    'visible',
    'look at the cache policy, and at Cache-Control of the object',
  ],
  [
    'the roles of the functions allow each call, including deletes',
    'takedown',
    'look for AccessDenied in the logs of PublishFunction and EraseFunction',
  ],
];

/** The port of the subscriber to which `--hub-callback` must lead. */
const HUB_PORT = '8484';

export interface CheckResult {
  name: string;
  promise: string;
  result: 'held' | 'broken' | 'not checked';
  detail?: string;
  seconds: number;
}

export interface VerifyOptions {
  /** Address of the feeds, if it is not that of the API. */
  feeds?: string;
  /** Names of checks; all if empty. */
  only?: readonly string[];
  /** Seconds in which a change must be visible. */
  within?: string;
  /** A public address that leads to `hubPort` of this machine. */
  hubCallback?: string;
  hubPort?: string;
}

/** Runs checks in parallel, because most of their time is waiting. The results are in the order of the checks. */
export async function runChecks(
  verification: Verification,
  checks: readonly Check[],
): Promise<CheckResult[]> {
  await verification.createFeed(verification.feed);
  try {
    return await Promise.all(checks.map((check) => resultOf(verification, check)));
  } finally {
    await verification.deleteFeeds();
  }
}

async function resultOf(verification: Verification, { name, promise, check }: Check): Promise<CheckResult> {
  const startedAt = performance.now();
  const result = (value: CheckResult['result'], detail?: string): CheckResult => ({
    name,
    promise,
    result: value,
    ...(detail !== undefined && { detail }),
    seconds: Math.round((performance.now() - startedAt) / 100) / 10,
  });
  try {
    await check(verification);
    return result('held');
  } catch (error) {
    if (error instanceof NotChecked) return result('not checked', error.message);
    if (error instanceof BrokenPromise || error instanceof CliError) return result('broken', error.message);
    // Any other error comes from an answer of an unexpected form.
    return result('broken', `unexpected answer: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** `feedmill verify`: checks the contract's promises on a deployment, with feeds of its own that it deletes again. */
export async function verify(
  { feeds, only = [], within, hubCallback, hubPort = HUB_PORT }: VerifyOptions,
  { api, output }: CliContext,
): Promise<void> {
  const unknown = only.filter((name) => !CHECKS.some((check) => check.name === name));
  if (unknown.length > 0)
    throw new CliError(
      'usage',
      `no check is named ${unknown.join(', ')}; known: ${CHECKS.map(({ name }) => name).join(', ')}`,
    );
  const isLocal = /^https?:\/\/(127\.0\.0\.1|localhost|\[::1\])/.test(api.url);
  const verification = new Verification({
    api,
    feedsUrl: (feeds ?? api.url).replace(/\/$/, ''),
    visibleSeconds: Number(within ?? (isLocal ? 30 : 120)),
    ...(hubCallback !== undefined
      ? { callback: { url: hubCallback, port: Number(hubPort) } }
      : isLocal && { callback: { port: 0 } }),
  });
  const checks = only.length === 0 ? CHECKS : CHECKS.filter(({ name }) => only.includes(name));
  const results = await runChecks(verification, checks);
  for (const result of results) output.data(result, () => lineOf(result));
  if (isLocal)
    for (const [what, check, remedy] of ONLY_ON_AWS)
      output.note(`only on AWS: ${what} (check ${check} there; if it fails, ${remedy})`);
  const held = results.filter(({ result }) => result === 'held');
  const broken = results.filter(({ result }) => result === 'broken');
  output.note(`${held.length} of ${results.length} promises held`);
  if (broken.length > 0)
    throw new CliError('refused', `not held: ${broken.map(({ name }) => name).join(', ')}`);
}

function lineOf({ name, promise, result, detail, seconds }: CheckResult): string {
  const mark = { held: 'held  ', broken: 'BROKEN', 'not checked': 'not checked' }[result];
  return `${mark} ${name}: ${promise} (${seconds} s)${detail === undefined ? '' : `\n       ${detail}`}`;
}
