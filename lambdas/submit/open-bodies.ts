import { S3Client } from '@aws-sdk/client-s3';
import { SDK_CLIENT } from '#shared/settings.ts';
import type { Bodies } from '#shared/store/bodies.ts';
import type { CallBudget } from '#shared/store/call-budget.ts';
import { S3Bodies } from '#shared/store/s3-bodies.ts';

/** The bodies in a bucket, through a client whose calls are limited by the budget. */
export function openBodies(budget: CallBudget, bucket: string): Bodies {
  return new S3Bodies(budget.limit(new S3Client(SDK_CLIENT)), bucket);
}
