import type { Node } from 'constructs';

/** The readers' own address. */
export interface Domain {
  readonly name: string;
  /** In us-east-1, where CloudFront looks for it. */
  readonly certificateArn: string;
  /** Where its record goes; without it the operator makes one. */
  readonly hostedZoneId?: string;
}

/** What an operator may say of one deployment, checked. */
export interface Deployment {
  readonly stage: 'dev' | 'prod';
  /** Keep data when the stack goes. */
  readonly retain: boolean;
  /** How long changes are gathered before one render, in seconds. */
  readonly windowSeconds: number;
  readonly hubs: readonly string[];
  /** How long after a PUT hubs are told, in seconds: no sooner than edges stop to show the file before it. */
  readonly notifyDelaySeconds: number;
  readonly domain?: Domain;
  readonly webAcl?: string;
  readonly alarmEmail?: string;
  /** How long it is normal that nobody submits an article, in hours. */
  readonly silentAfterHours?: number;
  /** What the account may cost a month, in US dollars. */
  readonly monthlyBudgetUsd?: number;
  /** Instances kept for the submission API. A new account has ten in all, so none are kept unless told. */
  readonly submitConcurrency?: number;
  /** Instances kept for the answers to paths that are not there; 0 keeps none, for accounts that have ten in all. */
  readonly errorConcurrency: number;
}

/** Every context value, its form, and the end of the sentence "KEY must be …". */
const FORMS = {
  stage: [/^(dev|prod)$/, 'dev or prod'],
  retain: [/^(true|false)$/, 'true or false'],
  // API of event sources: a batch of more than 10 records needs a window, and 300 s is the longest.
  windowSeconds: [/^([1-9]|[1-9]\d|[12]\d\d|300)$/, 'a whole number of seconds from 1 to 300'],
  // Written into a Link header between < and >, so nothing in it may end that.
  hubs: [/^https?:\/\/[^\s<>"',]+(\s*,\s*https?:\/\/[^\s<>"',]+)*$/, 'http or https URLs, comma-separated'],
  notifyDelaySeconds: [/^([1-9]|[1-9]\d|[12]\d\d|300)$/, 'a whole number of seconds from 1 to 300'],
  domainName: [
    /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/,
    'a host name in lower case',
  ],
  hostedZoneId: [/^Z[A-Z0-9]{1,31}$/, 'the id of a Route 53 hosted zone, Z and capitals'],
  certificateArn: [
    /^arn:aws[a-z-]*:acm:us-east-1:\d{12}:certificate\/[\w-]+$/,
    'the ARN of an ACM certificate in us-east-1, where CloudFront looks for it',
  ],
  webAcl: [
    /^arn:aws[a-z-]*:wafv2:us-east-1:\d{12}:global\/webacl\/[\w-]+\/[\w-]+$/,
    'the ARN of a WAFv2 web ACL with scope CLOUDFRONT, which lies in us-east-1',
  ],
  alarmEmail: [/^[^\s@]+@[^\s@]+\.[^\s@]+$/, 'an e-mail address'],
  // An alarm looks back seven days at most.
  silentAfterHours: [/^([1-9]|[1-9]\d|1[0-5]\d|16[0-8])$/, 'a whole number of hours from 1 to 168'],
  monthlyBudgetUsd: [/^[1-9]\d{0,6}$/, 'a whole number of US dollars from 1 to 9999999'],
  submitConcurrency: [/^[1-9]\d{0,3}$/, 'a whole number of instances from 1 to 9999'],
  errorConcurrency: [/^(0|[1-9]\d{0,3})$/, 'a whole number of instances from 0 to 9999'],
} as const satisfies Record<string, readonly [RegExp, string]>;

/** Values that mean nothing without another. */
const NEEDS = [
  ['domainName', 'certificateArn'],
  ['certificateArn', 'domainName'],
  ['hostedZoneId', 'domainName'],
  ['monthlyBudgetUsd', 'alarmEmail'],
] as const;

type Key = keyof typeof FORMS;

/** Keys of CDK's own have a colon or a slash in them; the CLI reads this one beside them. */
const CDK_KEYS = /[:/]|^cli-telemetry$/;

/** One sentence for each context key that is neither a setting of Feedmill nor a key of CDK. */
function unknownSettings(node: Node): string[] {
  const known = Object.keys(FORMS);
  return Object.keys(node.getAllContext())
    .filter((key) => !known.includes(key) && !CDK_KEYS.test(key))
    .map((key) => `Context ${key} is unknown. Known settings: ${known.join(', ')}.`);
}

/**
 * The deployment that `cdk.json` or `-c` describes.
 *
 * @throws {Error} one sentence for each value that is wrong
 */
export function readDeployment(node: Node): Deployment {
  const given: Partial<Record<Key, string>> = {};
  const wrong: string[] = [];
  for (const [key, [form, meaning]] of Object.entries(FORMS)) {
    const value: unknown = node.tryGetContext(key);
    if (value === undefined || value === '') continue;
    if (form.test(String(value))) Object.assign(given, { [key]: String(value) });
    else wrong.push(`Context ${key} must be ${meaning}; it is ${JSON.stringify(value)}.`);
  }
  for (const [key, needed] of NEEDS) {
    if (
      given[key] !== undefined &&
      given[needed] === undefined &&
      !wrong.some((line) => line.includes(needed))
    ) {
      wrong.push(`Context ${key} needs ${needed} beside it.`);
    }
  }
  wrong.push(...unknownSettings(node));
  if (wrong.length > 0) throw new Error(wrong.join('\n'));

  const stage = given.stage === 'prod' ? 'prod' : 'dev';
  return {
    stage,
    retain: given.retain === undefined ? stage === 'prod' : given.retain === 'true',
    windowSeconds: Number(given.windowSeconds ?? 5),
    hubs: [...new Set(given.hubs?.split(',').map((hub) => hub.trim()))],
    // How long an edge shows a file: `max-age` of `CACHE_CONTROL`.
    notifyDelaySeconds: Number(given.notifyDelaySeconds ?? 60),
    ...(given.domainName !== undefined &&
      given.certificateArn !== undefined && {
        domain: {
          name: given.domainName,
          certificateArn: given.certificateArn,
          ...(given.hostedZoneId !== undefined && { hostedZoneId: given.hostedZoneId }),
        },
      }),
    ...(given.webAcl !== undefined && { webAcl: given.webAcl }),
    ...(given.alarmEmail !== undefined && { alarmEmail: given.alarmEmail }),
    ...(given.silentAfterHours !== undefined && { silentAfterHours: Number(given.silentAfterHours) }),
    ...(given.monthlyBudgetUsd !== undefined && { monthlyBudgetUsd: Number(given.monthlyBudgetUsd) }),
    errorConcurrency: Number(given.errorConcurrency ?? 5),
    ...(given.submitConcurrency !== undefined && { submitConcurrency: Number(given.submitConcurrency) }),
  };
}
