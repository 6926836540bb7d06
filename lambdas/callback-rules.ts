import type { CallbackRules } from '#shared/model/callback.ts';
import { isLocal } from './queue-at.ts';

/** @param ports comma-separated; empty for 443 only */
export function callbackRules(ports: string): CallbackRules {
  return {
    ports: ports.split(',').filter(Boolean).map(Number),
    allowsLoopback: isLocal,
  };
}
