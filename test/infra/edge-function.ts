import { createContext, Script } from 'node:vm';

/** A header in the form of CloudFront Functions. */
export type EdgeHeaders = Record<string, { value: string; multiValue?: { value: string }[] }>;

export interface EdgeRequest {
  method: string;
  uri: string;
  headers: EdgeHeaders;
}

export interface EdgeResponse {
  statusCode: number;
  headers: EdgeHeaders;
  body?: { encoding: string; data: string };
}

/**
 * The `handler` of an edge function, run without any API of Node. `without` names string methods to remove,
 * which CloudFront may not have.
 */
export function edgeFunction(
  code: string,
  { without = [] }: { without?: readonly string[] } = {},
): (event: unknown) => unknown {
  const context = createContext({}, { codeGeneration: { strings: false, wasm: false } });
  for (const method of without) new Script(`delete String.prototype.${method}`).runInContext(context);
  new Script(code).runInContext(context);
  const call = new Script('JSON.stringify(handler(JSON.parse(event)))');
  return (event) => {
    context.event = JSON.stringify(event);
    return JSON.parse(String(call.runInContext(context, { timeout: 5_000 })));
  };
}

/** Whether the function answered the request itself. */
export function isResponse(result: EdgeRequest | EdgeResponse): result is EdgeResponse {
  return 'statusCode' in result;
}
