import {
  type SubscriptionRequest,
  saveSubscription,
  saveSubscriptionRequest,
} from '#shared/store/subscriptions.ts';
import type { Table } from '#shared/table/table.ts';

/** Stores a subscription as if its callback had confirmed the request immediately. */
export async function storeSubscription(
  table: Table,
  request: Omit<SubscriptionRequest, 'mode' | 'nonce'>,
  at: string,
): Promise<void> {
  const subscription = { ...request, mode: 'subscribe' as const, nonce: 'n' };
  await saveSubscriptionRequest(table, subscription, at);
  await saveSubscription(table, subscription, at);
}
