import type { Node } from 'constructs';
import { HUB_ADDRESS_PATTERN } from '#shared/settings.ts';
import { SettingsError } from './settings-error.ts';

export interface Domain {
  readonly name: string;
  /**
   * The ARN of the certificate, which must be in us-east-1, because CloudFront accepts no other region. Without
   * this setting, a certificate is created, and ACM validates it by a record in the zone.
   */
  readonly certificateArn?: string;
  /** The zone that gets the DNS record of the domain. Without a zone, the operator creates the record. */
  readonly hostedZoneId?: string;
}

export interface Deployment {
  readonly stage: string;
  /** Whether data is kept when the stack is deleted. */
  readonly retain: boolean;
  /** Seconds in which changes are gathered into one render. */
  readonly windowSeconds: number;
  /** External hubs. */
  readonly hubs: readonly string[];
  /** Whether this deployment is a hub for its own files. */
  readonly ownHub: boolean;
  /** Ports other than 443 that callbacks of subscribers may have. */
  readonly hubCallbackPorts: readonly number[];
  /**
   * Seconds between the PUT of a file and the notification of hubs, because edges may serve the earlier file for
   * this time.
   */
  readonly notifyDelaySeconds: number;
  readonly domain?: Domain;
  /** ARN of the operator's web ACL, or `managed` for a web ACL that Feedmill creates. */
  readonly webAcl?: string;
  readonly alarmEmail?: string;
  /** Recipient of alarms that can wait for working hours; if absent, `alarmEmail` gets them. */
  readonly ticketEmail?: string;
  /** Whether a function proves every five minutes that submissions reach readers. */
  readonly canary: boolean;
  /** Whether the API refuses calls that do not come through the distribution. */
  readonly apiOnlyByDomain: boolean;
  /** ARN of the vault, in another region or account, into which backups are copied. */
  readonly backupCopy?: string;
  /**
   * Whether a main stack outside of us-east-1 gets a second stack in us-east-1 with the alarms on CloudFront.
   */
  readonly edgeAlarms: boolean;
  /** Hours without a new article after which an alarm is raised. */
  readonly silentAfterHours?: number;
  /** Monthly budget of the account, in US dollars. */
  readonly monthlyBudgetUsd?: number;
  /**
   * Reserved (and maximum) concurrency of the API. By default it is not set, because a new account has only ten
   * instances for all functions.
   */
  readonly submitConcurrency?: number;
  /**
   * Reserved (and maximum) concurrency for answers to paths without a file. 0 reserves no instances. Accounts with
   * only ten instances need 0.
   */
  readonly errorConcurrency: number;
  /** Reserved (and maximum) concurrency of publishing. The API cannot use these instances. 0 reserves no instances. */
  readonly workerConcurrency: number;
}

/** Addresses of hubs, comma-separated. */
const HUBS = list(HUB_ADDRESS_PATTERN);

/** Numbers from 1 to 65535, comma-separated. */
const PORTS = list('([1-9]\\d{0,3}|[1-5]\\d{4}|6[0-4]\\d{3}|65[0-4]\\d{2}|655[0-2]\\d|6553[0-5])');

/** The pattern of one or more comma-separated elements. */
function list(element: string): RegExp {
  return new RegExp(String.raw`^${element}(\s*,\s*${element})*$`);
}

/** For every context value: its pattern, and the words that complete the message "Context KEY must be …". */
const FORMS = {
  retain: [/^(true|false)$/, 'true or false'],
  // In an event source mapping, a batch of more than 10 records needs a window, and the longest window is 300 s.
  windowSeconds: [/^([1-9]|[1-9]\d|[12]\d\d|300)$/, 'a whole number of seconds from 1 to 300'],
  hubs: [HUBS, 'http or https URLs without a user name, password or fragment, comma-separated'],
  ownHub: [/^(true|false)$/, 'true or false'],
  hubCallbackPorts: [PORTS, 'port numbers from 1 to 65535, comma-separated'],
  notifyDelaySeconds: [/^([1-9]|[1-9]\d|[12]\d\d|300)$/, 'a whole number of seconds from 1 to 300'],
  domainName: [
    /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/,
    'a host name with a dot, in ASCII and lower case (an international name begins with xn--)',
  ],
  hostedZoneId: [/^Z[A-Z0-9]{1,31}$/, 'the id of a Route 53 hosted zone, Z with capital letters and digits'],
  certificateArn: [
    /^arn:aws[a-z-]*:acm:us-east-1:\d{12}:certificate\/[\w-]+$/,
    'the ARN of an ACM certificate in us-east-1 (CloudFront accepts no other region)',
  ],
  webAcl: [
    /^(managed|arn:aws[a-z-]*:wafv2:us-east-1:\d{12}:global\/webacl\/[\w-]+\/[\w-]+)$/,
    'managed, or the ARN of a WAFv2 web ACL in us-east-1 with scope CLOUDFRONT',
  ],
  alarmEmail: [/^[^\s@]+@[^\s@]+\.[^\s@]+$/, 'an e-mail address'],
  ticketEmail: [/^[^\s@]+@[^\s@]+\.[^\s@]+$/, 'an e-mail address'],
  apiOnlyByDomain: [/^(true|false)$/, 'true or false'],
  canary: [/^(true|false)$/, 'true or false'],
  backupCopy: [
    /^arn:aws[a-z-]*:backup:[a-z0-9-]+:\d{12}:backup-vault:[\w-]{2,50}$/,
    'the ARN of an AWS Backup vault, in another region or account',
  ],
  edgeAlarms: [/^(true|false)$/, 'true or false'],
  // An alarm looks back at most seven days.
  silentAfterHours: [/^([1-9]|[1-9]\d|1[0-5]\d|16[0-8])$/, 'a whole number of hours from 1 to 168'],
  monthlyBudgetUsd: [/^[1-9]\d{0,6}$/, 'a whole number of US dollars from 1 to 9999999'],
  submitConcurrency: [/^[1-9]\d{0,3}$/, 'a whole number of instances from 1 to 9999'],
  errorConcurrency: [/^(0|[1-9]\d{0,3})$/, 'a whole number of instances from 0 to 9999'],
  workerConcurrency: [/^(0|[1-9]\d{0,3})$/, 'a whole number of instances from 0 to 9999'],
} as const satisfies Record<string, readonly [RegExp, string]>;

/** Settings that require at least one of several other settings. */
const NEEDS: readonly (readonly [Key, readonly Key[]])[] = [
  ['domainName', ['certificateArn', 'hostedZoneId']],
  ['certificateArn', ['domainName']],
  ['hostedZoneId', ['domainName']],
  ['monthlyBudgetUsd', ['alarmEmail']],
  ['edgeAlarms', ['alarmEmail']],
  ['ticketEmail', ['alarmEmail']],
];

/**
 * The maximum number of seconds of a window if the stage has a canary. With a longer window, a change can become
 * visible after the canary has stopped waiting.
 */
const MAX_CANARY_WINDOW_SECONDS = 20;

type Key = keyof typeof FORMS;

/** Settings of a stage, in the form of context values. */
export type Settings = { readonly [key in Key]?: string | number | boolean };

/** Keys of CDK contain a colon or a slash. The only exception is the key `cli-telemetry`. */
const CDK_KEYS = /[:/]|^cli-telemetry$/;

/** One sentence for each context key that is neither a setting of Feedmill nor a key of CDK. */
function unknownSettings(node: Node): string[] {
  const known = ['stage', ...Object.keys(FORMS)];
  return Object.keys(node.getAllContext())
    .filter((key) => !known.includes(key) && !CDK_KEYS.test(key))
    .map((key) => `Context ${key} is unknown. Known settings: ${known.join(', ')}.`);
}

/**
 * Reads the settings of one stage. A value of `-c` or `cdk.json` takes precedence over a value of the stage.
 * A value of the stage takes precedence over the default.
 *
 * @param stages the settings of each stage
 * @throws {SettingsError} a value is wrong; the message has one sentence for each wrong value
 */
export function readDeployment(node: Node, stages: Readonly<Record<string, Settings>>): Deployment {
  const stage = String(node.tryGetContext('stage') ?? 'dev');
  const { given, malformed } = readSettings(node, stages[stage] ?? {});
  const wrong = [
    ...unknownStage(stage, Object.keys(stages)),
    ...malformed.values(),
    ...missingSettings(given, malformed),
    ...contradictions(given),
    ...unknownSettings(node),
  ];
  if (wrong.length > 0) throw new SettingsError(wrong.join('\n'));
  return deploymentOf(stage, given);
}

/** The settings that have a valid value, as text. */
type Given = Readonly<Partial<Record<Key, string>>>;

/** @returns the valid values, and for each setting with another value a sentence that says what is expected */
function readSettings(node: Node, ofStage: Settings): { given: Given; malformed: Map<string, string> } {
  const defaults: Readonly<Record<string, unknown>> = ofStage;
  const given: Record<string, string> = {};
  const malformed = new Map<string, string>();
  for (const [key, [form, meaning]] of Object.entries(FORMS)) {
    const value: unknown = node.tryGetContext(key) ?? defaults[key];
    if (value === undefined || value === '') continue;
    if (form.test(String(value))) given[key] = String(value);
    else malformed.set(key, `Context ${key} must be ${meaning}; it is ${JSON.stringify(value)}.`);
  }
  return { given, malformed };
}

function unknownStage(stage: string, names: readonly string[]): string[] {
  if (names.includes(stage)) return [];
  return [`Context stage must be one of ${names.join(', ')}; it is ${JSON.stringify(stage)}.`];
}

/** One sentence for each setting whose required setting is missing. A malformed setting does not count as missing. */
function missingSettings(given: Given, malformed: ReadonlyMap<string, string>): string[] {
  return NEEDS.filter(
    ([key, needed]) =>
      given[key] !== undefined &&
      needed.every((other) => given[other] === undefined && !malformed.has(other)),
  ).map(([key, needed]) => `Context ${key} requires ${needed.join(' or ')}.`);
}

function contradictions({ backupCopy, retain, canary, windowSeconds }: Given): string[] {
  return [
    ...(backupCopy !== undefined && retain !== 'true'
      ? ['Context backupCopy requires retain=true: AWS Backup copies only buckets with versions.']
      : []),
    ...(canary === 'true' && Number(windowSeconds) > MAX_CANARY_WINDOW_SECONDS
      ? [`Context canary requires a windowSeconds of at most ${MAX_CANARY_WINDOW_SECONDS}.`]
      : []),
  ];
}

/** Adds the defaults of the settings that have no value. */
function deploymentOf(stage: string, given: Given): Deployment {
  return {
    stage,
    retain: given.retain === 'true',
    windowSeconds: Number(given.windowSeconds ?? 5),
    hubs: [...new Set(given.hubs?.split(',').map((hub) => hub.trim()))],
    ownHub: given.ownHub !== 'false',
    hubCallbackPorts: (given.hubCallbackPorts ?? '').split(',').filter(Boolean).map(Number),
    // The default is the `max-age` of `CACHE_CONTROL`, for which edges cache a file.
    notifyDelaySeconds: Number(given.notifyDelaySeconds ?? 60),
    ...(given.domainName !== undefined && {
      domain: {
        name: given.domainName,
        ...(given.certificateArn !== undefined && { certificateArn: given.certificateArn }),
        ...(given.hostedZoneId !== undefined && { hostedZoneId: given.hostedZoneId }),
      },
    }),
    ...(given.webAcl !== undefined && { webAcl: given.webAcl }),
    edgeAlarms: given.edgeAlarms === 'true',
    apiOnlyByDomain: given.apiOnlyByDomain === 'true',
    canary: given.canary === 'true',
    ...(given.ticketEmail !== undefined && { ticketEmail: given.ticketEmail }),
    ...(given.backupCopy !== undefined && { backupCopy: given.backupCopy }),
    ...(given.alarmEmail !== undefined && { alarmEmail: given.alarmEmail }),
    ...(given.silentAfterHours !== undefined && { silentAfterHours: Number(given.silentAfterHours) }),
    ...(given.monthlyBudgetUsd !== undefined && { monthlyBudgetUsd: Number(given.monthlyBudgetUsd) }),
    errorConcurrency: Number(given.errorConcurrency ?? 5),
    workerConcurrency: Number(given.workerConcurrency ?? 0),
    ...(given.submitConcurrency !== undefined && { submitConcurrency: Number(given.submitConcurrency) }),
  };
}
