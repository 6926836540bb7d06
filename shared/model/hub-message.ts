import * as z from 'zod/mini';

/** Tells `notify` that files of a timeline were put. */
export const notificationMessageSchema = z.object({
  feed: z.string(),
  tag: z.optional(z.string()),
  /** `putAt` of the hub notification that the message belongs to. A later notification has its own message. */
  put_at: z.string(),
});
export type NotificationMessage = z.infer<typeof notificationMessageSchema>;

/** One or several calls of the hub to subscribers. `path` is the path of the topic; `id` is the hash of a callback. */
export const deliveryMessageSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('verify'),
    feed: z.string(),
    path: z.string(),
    id: z.string(),
    /** Nonce of the request. A later request for the same topic and callback has another nonce. */
    nonce: z.string(),
    attempt: z.number(),
  }),
  z.object({
    kind: z.literal('deliver'),
    feed: z.string(),
    path: z.string(),
    ids: z.array(z.string()),
    put_at: z.string(),
    /**
     * When the retry is due; absent if the message is not a retry. The message is valid only while the subscription
     * contains the same `retryAt`.
     */
    retry_at: z.optional(z.string()),
  }),
  z.object({
    kind: z.literal('deny'),
    callback: z.string(),
    topic: z.string(),
    reason: z.string(),
  }),
]);
export type DeliveryMessage = z.infer<typeof deliveryMessageSchema>;
