import { createContext, Script } from 'node:vm';
import * as z from 'zod';

/** A header or a query parameter as CloudFront Functions see it. */
const valueSchema = z.object({
  value: z.string(),
  multiValue: z.array(z.object({ value: z.string() })).optional(),
});
export type EdgeValue = z.infer<typeof valueSchema>;

const requestSchema = z.object({
  method: z.string(),
  uri: z.string().startsWith('/'),
  querystring: z.record(z.string(), valueSchema).default({}),
  headers: z.record(z.string(), valueSchema).default({}),
  cookies: z.record(z.string(), valueSchema).default({}),
});
export type EdgeRequest = z.infer<typeof requestSchema>;

const responseSchema = z.object({
  statusCode: z.number().int().min(100).max(599),
  headers: z.record(z.string().regex(/^[^A-Z]+$/, 'header names are lower-case'), valueSchema).default({}),
  body: z
    .union([z.string(), z.object({ encoding: z.enum(['text', 'base64']), data: z.string() })])
    .optional(),
});
export type EdgeResponse = z.infer<typeof responseSchema>;

export interface EdgeEvent {
  version: '1.0';
  context: { eventType: string; distributionDomainName: string; distributionId: string; requestId: string };
  viewer: { ip: string };
  request: EdgeRequest;
  response?: EdgeResponse;
}

/** The real limit is in units of a shared processor, about a millisecond; a busy machine must not fail a request here. */
const TIMEOUT_MILLISECONDS = 5_000;

/**
 * A CloudFront Function from its code, in a context of its own with nothing of Node in it and no code from strings.
 *
 * @returns calls `handler` with an event and returns what it gave
 * @throws (the returned function) where the code throws, takes too long, or gives what is no request and no response
 */
export function edgeFunction(code: string): (event: EdgeEvent) => EdgeRequest | EdgeResponse {
  const sandbox: { input?: string; output?: string } = {};
  const context = createContext(sandbox, {
    codeGeneration: { strings: false, wasm: false },
    // The handler may be async: what it awaits is done before the script returns, and within its time.
    microtaskMode: 'afterEvaluate',
  });
  new Script(code, { filename: 'edge-function.js' }).runInContext(context, { timeout: TIMEOUT_MILLISECONDS });
  const call = new Script(
    `output = undefined;
     (async () => { output = JSON.stringify({ returned: await handler(JSON.parse(input)) }); })()
       .catch((error) => { output = JSON.stringify({ thrown: String(error && error.stack || error) }); });`,
  );
  return (event) => {
    sandbox.input = JSON.stringify(event);
    call.runInContext(context, { timeout: TIMEOUT_MILLISECONDS });
    const outcome: { returned?: unknown; thrown?: string } = JSON.parse(sandbox.output ?? '{}');
    if (outcome.thrown !== undefined) throw new Error(`the edge function failed: ${outcome.thrown}`);
    const isResponse =
      typeof outcome.returned === 'object' && outcome.returned !== null && 'statusCode' in outcome.returned;
    return isResponse ? responseSchema.parse(outcome.returned) : requestSchema.parse(outcome.returned);
  };
}
