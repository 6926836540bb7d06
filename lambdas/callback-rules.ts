import type { CallbackRules } from '#shared/model/callback.ts';
import { isLocal } from './queue-at.ts';

/** @param ports comma-separated; if it is empty, only port 443 is allowed */
export function callbackRules(ports: string): CallbackRules {
  return {
    ports: ports.split(',').filter(Boolean).map(Number),
    allowsLoopback: isLocal,
  };
}
