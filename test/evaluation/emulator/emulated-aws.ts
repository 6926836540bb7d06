import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

const PORT = 4566;
const READY_SECONDS = 120;
export const EMULATOR = { host: '127.0.0.1', port: PORT, url: `http://127.0.0.1:${PORT}` };
const REGION = 'us-east-1';
export const ACCOUNT = `aws://000000000000/${REGION}`;

/** The environment with which the command line and the SDK call only the emulator. */
export const AWS_ENVIRONMENT = {
  AWS_ENDPOINT_URL: EMULATOR.url,
  // The address has a host name, because the SDK would put the bucket's name into the path of an IP
  // address.
  AWS_ENDPOINT_URL_S3: `http://localhost:${PORT}`,
  AWS_ACCESS_KEY_ID: 'test',
  AWS_SECRET_ACCESS_KEY: 'test',
  AWS_REGION: REGION,
  AWS_EC2_METADATA_DISABLED: 'true',
};

async function isAnswering(): Promise<boolean> {
  return await fetch(EMULATOR.url).then(
    () => true,
    () => false,
  );
}

/**
 * Starts MiniStack with our stubs, on the loopback address.
 *
 * @param environment variables for MiniStack and the functions that it runs, in addition to `AWS_ENVIRONMENT`
 * @throws {Error} MiniStack is not installed for `MINISTACK_PYTHON`, or does not answer
 */
export async function startEmulator(environment: Record<string, string>): Promise<ChildProcess> {
  const python = process.env.MINISTACK_PYTHON ?? 'python3';
  if (await isAnswering()) throw new Error(`${EMULATOR.url} is in use: stop the server that uses it`);
  const emulator = spawn(python, [join(import.meta.dirname, 'ministack_with_stubs.py')], {
    // With `localhost`, functions would call BUCKET.localhost, which does not resolve on every system. With
    // an IP address, they would put the bucket's name into the path.
    env: {
      ...process.env,
      ...AWS_ENVIRONMENT,
      AWS_ENDPOINT_URL_S3: EMULATOR.url,
      ...environment,
      BIND_HOST: EMULATOR.host,
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let stderrEnd = '';
  emulator.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    stderrEnd = (stderrEnd + chunk).slice(-500);
  });
  for (let seconds = 0; !(await isAnswering()); seconds++) {
    if (seconds > READY_SECONDS || emulator.exitCode !== null) {
      emulator.kill();
      throw new Error(`MiniStack does not answer: is it installed for ${python}?\n${stderrEnd}`);
    }
    await setTimeout(1_000);
  }
  return emulator;
}

/** Calls the query API of CloudFormation. @returns the XML of the answer */
export async function cloudFormation(action: string, parameters: Record<string, string>): Promise<string> {
  const credential = `test/20260101/${REGION}/cloudformation/aws4_request`;
  const answer = await fetch(EMULATOR.url, {
    method: 'POST',
    headers: {
      authorization: `AWS4-HMAC-SHA256 Credential=${credential}, SignedHeaders=host, Signature=0`,
    },
    body: new URLSearchParams({ Action: action, Version: '2010-05-15', ...parameters }),
  });
  return await answer.text();
}

/** The texts of an element in an answer of CloudFormation. */
export function textsOf(xml: string, element: string): string[] {
  return [...xml.matchAll(new RegExp(`<${element}>([^<]*)</${element}>`, 'g'))].map(([, text = '']) => text);
}

/** The status of a stack; undefined if the stack does not exist. */
export async function stackStatus(stack: string): Promise<string | undefined> {
  return textsOf(await cloudFormation('DescribeStacks', { StackName: stack }), 'StackStatus')[0];
}

/** The physical ids of a stack's resources, by their logical ids. */
export async function physicalIds(stack: string): Promise<Map<string, string>> {
  const xml = await cloudFormation('DescribeStackResources', { StackName: stack });
  const ids = textsOf(xml, 'PhysicalResourceId');
  return new Map(textsOf(xml, 'LogicalResourceId').map((logical, n) => [logical, ids[n] ?? '']));
}

export async function invokeFunction(
  name: string,
  event: unknown,
): Promise<{ isFailed: boolean; value: unknown }> {
  const answer = await fetch(`${EMULATOR.url}/2015-03-31/functions/${name}/invocations`, {
    method: 'POST',
    body: JSON.stringify(event),
  });
  return { isFailed: answer.headers.has('x-amz-function-error'), value: await answer.json() };
}
