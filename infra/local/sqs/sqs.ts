import { createServer } from 'node:http';
import * as z from 'zod';
import { isSignedBy } from '../http/is-signed-by.ts';
import { readBody } from '../http/read-body.ts';
import { type LoopbackServer, serveOnAnyPort } from '../http/serve-on-any-port.ts';
import type { Queues } from './queues.ts';

/** Limit for all messages of a request together, as on AWS. */
const MAX_REQUEST_BYTES = 1024 * 1024;

const batchSchema = z.strictObject({
  QueueUrl: z.string(),
  Entries: z
    .array(
      z.strictObject({
        Id: z.string(),
        MessageBody: z.string().min(1),
        DelaySeconds: z.number().int().min(0).max(900),
      }),
    )
    .min(1)
    .max(10),
});

/**
 * Implements only `SendMessageBatch`, in the AWS JSON 1.0 protocol. Event source mappings do not use this server:
 * they receive messages directly from `queues`.
 *
 * @param names the names of the template's queues; locally, the name of a queue is also its URL
 * @param accessKeyId requests signed with another key are refused
 * @returns the server; the functions get its endpoint as `AWS_ENDPOINT_URL_SQS`
 */
export async function startSqs(
  queues: Queues,
  names: ReadonlySet<string>,
  accessKeyId: string | undefined,
): Promise<LoopbackServer> {
  const server = createServer(async (request, response) => {
    const send = (status: number, body: Record<string, unknown>) =>
      response.writeHead(status, { 'content-type': 'application/x-amz-json-1.0' }).end(JSON.stringify(body));
    const refuse = (status: number, type: string) => send(status, { __type: `com.amazonaws.sqs#${type}` });
    if (accessKeyId === undefined || !isSignedBy(request, accessKeyId)) return refuse(403, 'InvalidSecurity');
    if (request.headers['x-amz-target'] !== 'AmazonSQS.SendMessageBatch')
      return refuse(501, 'NotImplemented');
    const body = await readBody(request, MAX_REQUEST_BYTES).catch(() => 'too-large' as const);
    if (body === 'too-large') return refuse(400, 'BatchRequestTooLong');
    const { success, data } = batchSchema.safeParse(parsed(body));
    if (!success) return refuse(400, 'InvalidParameterValue');
    if (!names.has(data.QueueUrl)) return refuse(400, 'QueueDoesNotExist');
    const ids = queues.send(
      data.QueueUrl,
      data.Entries.map(({ MessageBody, DelaySeconds }) => ({
        body: MessageBody,
        delaySeconds: DelaySeconds,
      })),
    );
    return send(200, {
      Successful: data.Entries.map(({ Id }, n) => ({ Id, MessageId: ids[n] })),
      Failed: [],
    });
  });
  return await serveOnAnyPort(server);
}

function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString());
  } catch {
    return undefined;
  }
}
