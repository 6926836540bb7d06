import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CallMessage, ChildMessage } from './functions.ts';

/**
 * One instance of a Lambda function: loads the bundle once, then answers one call after another. Only `functions.ts`
 * starts it. The arguments are the bundle's folder and the handler (`file.export`).
 */

type Handler = (event: unknown, context: LambdaContext) => unknown;

interface LambdaContext {
  awsRequestId: string;
  functionName: string;
  functionVersion: string;
  invokedFunctionArn: string;
  memoryLimitInMB: string;
  callbackWaitsForEmptyEventLoop: boolean;
  getRemainingTimeInMillis(): number;
}

/** Lambda's limit for an answer. */
const MAX_ANSWER_BYTES = 6 * 1024 * 1024;

const [codeFolder = '', handlerName = ''] = process.argv.slice(2);

// The parent has ended, so this process must end too.
process.once('disconnect', () => process.exit(0));

// Ctrl-C signals the whole process group. The signal must not interrupt a call, because the parent ends its
// functions itself.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => undefined);

const handler = await loadHandler();
process.on('message', (message: CallMessage) => void answer(message));
tell({ kind: 'loaded' });

async function loadHandler(): Promise<Handler> {
  const dot = handlerName.lastIndexOf('.');
  const stem = join(codeFolder, handlerName.slice(0, dot));
  const file = [`${stem}.mjs`, `${stem}.js`].find((path) => existsSync(path));
  if (file === undefined) throw new Error(`no module for the handler ${handlerName} in ${codeFolder}`);
  const loaded: Record<string, unknown> = await import(pathToFileURL(file).href);
  const found = loaded[handlerName.slice(dot + 1)];
  if (typeof found !== 'function') throw new Error(`${handlerName} is not a function`);
  return (event, context) => found(event, context);
}

async function answer({ id, event, milliseconds }: CallMessage): Promise<void> {
  try {
    // Lambda's runtime serialises the answer as JSON, so values that JSON cannot represent are lost here too.
    const json = JSON.stringify(await handler(event, context(milliseconds)));
    if (Buffer.byteLength(json ?? '') > MAX_ANSWER_BYTES)
      throw new Error('the answer is larger than Lambda allows');
    tell({ kind: 'returned', id, json });
  } catch (error) {
    tell({
      kind: 'failed',
      id,
      message: error instanceof Error ? (error.stack ?? error.message) : String(error),
    });
  }
}

function context(milliseconds: number): LambdaContext {
  const deadline = performance.now() + milliseconds;
  const name = process.env.AWS_LAMBDA_FUNCTION_NAME ?? '';
  return {
    awsRequestId: randomUUID(),
    functionName: name,
    functionVersion: '$LATEST',
    invokedFunctionArn: `arn:aws:lambda:us-east-1:000000000000:function:${name}`,
    memoryLimitInMB: process.env.AWS_LAMBDA_FUNCTION_MEMORY_SIZE ?? '',
    callbackWaitsForEmptyEventLoop: true,
    getRemainingTimeInMillis: () => Math.max(0, deadline - performance.now()),
  };
}

function tell(message: ChildMessage): void {
  process.send?.(message);
}
