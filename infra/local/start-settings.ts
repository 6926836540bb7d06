import { HUB_ADDRESS_PATTERN } from '#shared/settings.ts';
import { StartError } from './start-error.ts';

const HUB = new RegExp(`^${HUB_ADDRESS_PATTERN}$`);

export interface StartSettings {
  /** The port of the front; 0 for any free port. */
  port: number;
  /** The address in links, without a final slash; if undefined, links have the address that the ready line shows. */
  publicUrl: string | undefined;
  dataFolder: string;
  /** The admin's token; if undefined, a token is created at the first start and stored. */
  adminToken: string | undefined;
  /** WebSub hubs, comma-separated; if undefined, the hubs of `cdk.json` are used. */
  hubs: string | undefined;
  /** Endpoints of external stores, instead of the embedded ones. */
  dynamoDbEndpoint: string | undefined;
  s3Endpoint: string | undefined;
}

/** @throws {StartError} an argument, or an invalid value */
export function readStartSettings(environment: NodeJS.ProcessEnv, args: readonly string[]): StartSettings {
  if (args.length > 0) {
    throw new StartError(
      `npm start takes no arguments, but got ${JSON.stringify(args[0])}: its settings are the environment variables PORT, FEEDMILL_URL, FEEDMILL_DATA, FEEDMILL_ADMIN_TOKEN and others (docs/settings.md)`,
    );
  }
  const given = (name: string) => environment[name]?.trim() || undefined;
  const adminToken = given('FEEDMILL_ADMIN_TOKEN');
  if (adminToken !== undefined && !/^[\w.~+/-]+=*$/.test(adminToken)) {
    throw new StartError(
      'FEEDMILL_ADMIN_TOKEN cannot be sent as a bearer token: use only letters, digits and the characters -._~+/ (and = at the end)',
    );
  }
  return {
    port: port(given('PORT')),
    publicUrl: publicUrl(given('FEEDMILL_URL')),
    dataFolder: given('FEEDMILL_DATA') ?? '.feedmill',
    adminToken,
    hubs: hubs(given('FEEDMILL_HUBS')),
    dynamoDbEndpoint: url('DYNAMODB_ENDPOINT', given('DYNAMODB_ENDPOINT')),
    s3Endpoint: url('S3_ENDPOINT', given('S3_ENDPOINT')),
  };
}

function port(text = '8080'): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && number <= 65_535) return number;
  throw new StartError(`PORT is ${JSON.stringify(text)}: set it to a number from 0 (any free port) to 65535`);
}

function hubs(text: string | undefined): string | undefined {
  const all = text?.split(',').map((hub) => hub.trim()) ?? [];
  if (all.every((hub) => HUB.test(hub))) return text;
  throw new StartError(
    `FEEDMILL_HUBS is ${JSON.stringify(text)}: set it to http or https addresses without a user name, password or fragment, comma-separated`,
  );
}

/**
 * Refuses an address with a path, because redirects, the console and the API reference are at fixed paths from the root
 * of the host.
 */
function publicUrl(text: string | undefined): string | undefined {
  const given = url('FEEDMILL_URL', text);
  if (given === undefined) return undefined;
  const { origin, pathname } = new URL(given);
  if (pathname === '/') return given.replace(/\/$/, '');
  throw new StartError(
    `FEEDMILL_URL is ${JSON.stringify(given)}: set it to an address without a path, such as ${origin}`,
  );
}

function url(name: string, text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const parsed = URL.parse(text);
  const isPlain = parsed !== null && /^https?:$/.test(parsed.protocol) && !/[?#]/.test(text);
  if (isPlain && parsed.username + parsed.password === '') return text;
  throw new StartError(
    `${name} is ${JSON.stringify(text)}: set it to an http or https address without a user name, password, query and fragment`,
  );
}
