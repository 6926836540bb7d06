import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { errorPage } from '#shared/render/error-page.ts';
import { VIEWER_CONTENT_TYPE_HEADER } from '#shared/settings.ts';

const EDGE = join(import.meta.dirname, '..', 'edge');

/** What the edge has to know of one deployment. */
export interface Site {
  /** The address in links, without a slash at the end; '' stands for the distribution's own, known only at the edge. */
  readonly url: string;
  /** WebSub hubs. */
  readonly hubs: readonly string[];
}

/** The function before the cache, for files. */
export function viewerRequestCode(): string {
  return withConstant('NOT_FOUND_PAGE', errorPage(404), 'viewer-request.js');
}

/** The function after the cache, for files. Its first line says what belongs to the deployment, the rest is the same everywhere. */
export function viewerResponseCode({ url, hubs }: Site): string {
  return withConstant('SITE', { url, hubs }, 'viewer-response.js');
}

/** The function before the API. */
export function apiRequestCode(): string {
  return withConstant('CONTENT_TYPE_HEADER', VIEWER_CONTENT_TYPE_HEADER, 'api-request.js');
}

function withConstant(name: string, value: unknown, file: string): string {
  return `const ${name} = ${JSON.stringify(value)};\n${withoutComments(readFileSync(join(EDGE, file), 'utf8'))}`;
}

/** Whole lines of comment count towards the 10 KB of a CloudFront Function, as code does. */
function withoutComments(code: string): string {
  return code.replace(/^[ \t]*\/\*[\s\S]*?\*\/\n+/gm, '').replace(/^[ \t]*\/\/.*\n/gm, '');
}
