import { type CliContext, secondsOf, wholeNumberOf } from '../cli-context.ts';
import { CliError } from '../cli-error.ts';
import { untilInterrupted } from '../until-interrupted.ts';
import { HUB_CHECKS } from '../verify/hub-checks.ts';
import { READER_CHECKS } from '../verify/reader-checks.ts';
import { SUBMISSION_CHECKS } from '../verify/submission-checks.ts';
import { BrokenPromise, type Check, NotChecked, Verification } from '../verify/verification.ts';

export const CHECKS: readonly Check[] = [...SUBMISSION_CHECKS, ...READER_CHECKS, ...HUB_CHECKS];

/**
 * Facts that no local run can show. For each fact: the check that shows it on AWS, and what to do if that check fails.
 */
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
    'the function, and not S3, answers requests for missing files',
    'missing',
    'look at the origin group of the distribution, and at AnswerMissingFunction',
  ],
  [
    'an edge asks S3 again within 60 s',
    'visible',
    'look at the cache policy, and at Cache-Control of the object',
  ],
  [
    'the roles of the functions allow each call',
    'takedown',
    'look for AccessDenied in the logs of PublishFunction and EraseFunction',
  ],
  [
    'S3 deletes an object on a condition (If-Match)',
    'takedown',
    'look for 412, 501 and AccessDenied in the logs of PublishFunction',
  ],
  [
    'IAM compares dynamodb:LeadingKeys with every key of a BatchWriteItem',
    'archives',
    'look for AccessDenied in the logs of PublishFunction, and at the conditions of its role',
  ],
];

/**
 * Facts that no HTTP call can show. For each fact: how an operator checks it in AWS, and what to do if it is not true.
 */
const BEYOND_THE_CALLS: readonly (readonly [what: string, look: string, remedy: string])[] = [
  [
    'log lines become metrics (embedded metric format under JSON logs)',
    '`aws cloudwatch list-metrics --namespace STACK --recently-active PT3H` lists submissions_created',
    'look whether lines in the log of SubmitFunction begin with {"event" and have _aws',
  ],
  [
    "a 404 of AnswerMissingFunction counts in CloudFront's 4xxErrorRate",
    'request a missing file; an hour later, the dashboard shows the rate of these answers',
    'do not rely on the alarm EdgeRefusals; use the alarm UnknownTokens and the logs',
  ],
  [
    'alarms reach their recipients',
    '`aws cloudwatch set-alarm-state` sends an e-mail (docs/operate.md, Alarms)',
    'open the link in the e-mail of SNS that confirms the address',
  ],
];

/** The default of `--hub-port`: the port to which the address `--hub-callback` must lead. */
const HUB_PORT = '8484';

export interface CheckResult {
  name: string;
  promise: string;
  result: 'held' | 'broken' | 'not checked';
  detail?: string;
  seconds: number;
}

export interface VerifyOptions {
  /** Address of the feeds; if absent, the address of the API. */
  feeds?: string;
  /** Names of checks; all if empty. */
  only?: readonly string[];
  /** Seconds within which a change must be visible. */
  within?: string;
  /** A public address that leads to `hubPort` of this machine. */
  hubCallback?: string;
  hubPort?: string;
}

/**
 * Runs checks in parallel, because they wait most of the time. Deletes everything that the checks created.
 *
 * @param interrupt a signal; when the signal is aborted, the run ends early
 * @returns the results in the order of the checks, and then the result of the deletion
 * @throws {CliError} the run's feed could not be created, or the run was interrupted
 */
export async function runChecks(
  verification: Verification,
  checks: readonly Check[],
  interrupt: AbortSignal = new AbortController().signal,
): Promise<CheckResult[]> {
  const interrupted = new Promise<never>((_, reject) => {
    interrupt.addEventListener('abort', () => reject(new CliError('interrupted', 'interrupted')));
  });
  const run = async () => {
    await verification.createFeed(verification.feed);
    return await Promise.all(checks.map((check) => resultOf(verification, check)));
  };
  const [ended] = await Promise.allSettled([Promise.race([run(), interrupted])]);
  const startedAt = performance.now();
  const notDeleted = await verification.deleteAll();
  const remedy = `not deleted: ${notDeleted.join(', ')}: send DELETE to each`;
  if (ended.status === 'fulfilled')
    return [
      ...ended.value,
      {
        name: 'clean-up',
        promise: 'the feeds and the token of this run are deleted',
        ...(notDeleted.length === 0 ? { result: 'held' } : { result: 'broken', detail: remedy }),
        seconds: secondsSince(startedAt),
      },
    ];
  const { reason } = ended;
  if (notDeleted.length > 0 && reason instanceof CliError)
    throw new CliError(reason.reason, `${reason.message}; ${remedy}`);
  throw reason;
}

const secondsSince = (startedAt: number): number => Math.round((performance.now() - startedAt) / 100) / 10;

async function resultOf(verification: Verification, { name, promise, check }: Check): Promise<CheckResult> {
  const startedAt = performance.now();
  const result = (value: CheckResult['result'], detail?: string): CheckResult => ({
    name,
    promise,
    result: value,
    ...(detail !== undefined && { detail }),
    seconds: secondsSince(startedAt),
  });
  try {
    await check(verification);
    return result('held');
  } catch (error) {
    if (error instanceof NotChecked) return result('not checked', error.message);
    if (error instanceof BrokenPromise || error instanceof CliError) return result('broken', error.message);
    // Other errors happen if an answer has an unexpected form.
    return result('broken', `unexpected answer: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/**
 * `feedmill verify`: checks the contract's promises on a deployment. It creates feeds for the checks and deletes
 * these feeds at the end.
 */
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
  const port = wholeNumberOf('--hub-port', hubPort, { least: 1, most: 65_535 });
  for (const [option, address] of [
    ['--hub-callback', hubCallback],
    ['--feeds', feeds],
  ])
    if (address !== undefined && !/^https?:/.test(URL.parse(address)?.protocol ?? ''))
      throw new CliError('usage', `${option} must be an address with http or https; it is "${address}"`);
  const isLocal = /^https?:\/\/(127\.0\.0\.1|localhost|\[::1\])/.test(api.url);
  const verification = new Verification({
    api,
    feedsUrl: (feeds ?? api.url).replace(/\/$/, ''),
    visibleSeconds: within === undefined ? (isLocal ? 30 : 120) : secondsOf('--within', within, 1),
    ...(hubCallback !== undefined
      ? { callback: { url: hubCallback, port } }
      : isLocal && { callback: { port: 0 } }),
  });
  const checks = only.length === 0 ? CHECKS : CHECKS.filter(({ name }) => only.includes(name));
  const results = await untilInterrupted(output, 'deleting the feeds of this run', (interrupt) =>
    runChecks(verification, checks, interrupt),
  );
  for (const result of results) output.data(result, () => lineOf(result));
  if (isLocal)
    for (const [what, check, remedy] of ONLY_ON_AWS)
      output.note(`only on AWS: ${what} (check ${check} there; if it fails, ${remedy})`);
  for (const [what, look, remedy] of BEYOND_THE_CALLS)
    output.note(`not checked: ${what}; to check: ${look}; if the check fails: ${remedy}`);
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
