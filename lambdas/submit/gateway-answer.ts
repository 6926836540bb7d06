import type { Answer } from '#shared/http/answer.ts';

/** What API Gateway expects from a function (payload format 2.0). */
export interface GatewayAnswer {
  statusCode: number;
  headers: Record<string, string>;
  cookies?: string[];
  body: string;
  isBase64Encoded: false;
}

/** An answer in the form of API Gateway, which takes cookies in a field of their own. */
export function gatewayAnswer({ status, headers = {}, body = '' }: Answer): GatewayAnswer {
  const named = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]);
  const { 'set-cookie': cookie, ...others }: Record<string, string> = Object.fromEntries(named);
  return {
    statusCode: status,
    headers: others,
    ...(cookie !== undefined && { cookies: [cookie] }),
    body,
    isBase64Encoded: false,
  };
}
