import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const EDGE = join(import.meta.dirname, '..', 'edge');

/** What the edge has to know of one deployment. */
export interface Site {
  /** The address in links, without a slash at the end; '' stands for the distribution's own, known only at the edge. */
  readonly url: string;
  /** WebSub hubs. */
  readonly hubs: readonly string[];
}

/** The page for what is not there; CloudFront and the function in front of it show the same. */
export function notFoundPage(): string {
  return readFileSync(join(EDGE, 'not-found.html'), 'utf8');
}

/** The page for what is there, or not, and cannot be read. */
export function unavailablePage(): string {
  return readFileSync(join(EDGE, 'unavailable.html'), 'utf8');
}

/** The function before the cache. */
export function viewerRequestCode(): string {
  return withConstant('NOT_FOUND_PAGE', notFoundPage(), 'viewer-request.js');
}

/** The function after the cache. Its first line says what belongs to the deployment, the rest is the same everywhere. */
export function viewerResponseCode({ url, hubs }: Site): string {
  return withConstant('SITE', { url, hubs }, 'viewer-response.js');
}

function withConstant(name: string, value: unknown, file: string): string {
  return `const ${name} = ${JSON.stringify(value)};\n${readFileSync(join(EDGE, file), 'utf8')}`;
}
