import { readFile } from 'node:fs/promises';
import type { Answer } from '#shared/http/answer.ts';
import type { Routes } from '#shared/http/serve.ts';

/**
 * The console may load its own script and style, call the API, and show articles in frames. Scripts cannot
 * write HTML except through a policy of Trusted Types.
 */
const CONSOLE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' https: http: data:",
  // The frames with articles have this policy too.
  'media-src https: http:',
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

const FILES = {
  'index.html': 'text/html; charset=utf-8',
  'console.js': 'text/javascript; charset=utf-8',
  'console.css': 'text/css; charset=utf-8',
  'preview.css': 'text/css; charset=utf-8',
} as const;

/** `infra/constructs/bundle-lambda.ts` puts these files next to the bundle. */
async function fileAnswer(file: keyof typeof FILES): Promise<Answer> {
  return {
    status: 200,
    headers: {
      'Content-Type': FILES[file],
      'Content-Security-Policy': CONSOLE_POLICY,
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
      // Without this header, the page of a new release could load the cached script of the previous release.
      'Cache-Control': 'no-cache',
    },
    body: await readFile(new URL(`./console/${file}`, import.meta.url), 'utf8'),
  };
}

/** The console for publishers: static files that call the API from the browser. */
export function consoleRoutes(): Routes {
  const asset = (file: keyof typeof FILES) => ({ right: 'anybody', handle: () => fileAnswer(file) }) as const;
  return {
    'GET /console/': asset('index.html'),
    'GET /console/console.js': asset('console.js'),
    'GET /console/console.css': asset('console.css'),
    'GET /console/preview.css': asset('preview.css'),
  };
}
