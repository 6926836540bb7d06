import { createHash } from 'node:crypto';

/** What the pages say. Kept short: one of them is part of an edge function, which may have 10 KB in all. */
const TEXTS = {
  404: ['Not found', 'There is no feed, article or page at this address.'],
  410: ['Deleted', 'The feed or article at this address was deleted.'],
  503: ['Not available', 'This page cannot be read at the moment. Please try again in a minute.'],
} as const;

export type ErrorPageStatus = keyof typeof TEXTS;

/** The colours and the measure of the other pages (`page-policy.ts`). */
const STYLE =
  ':root{color-scheme:light dark}' +
  'body{font:1.0625rem/1.6 system-ui,sans-serif;max-width:42rem;margin:0 auto;padding:1.5rem 1rem;color:#1c1c1e;background:#fdfdfc}' +
  'a{color:#0a52a8}' +
  '@media(prefers-color-scheme:dark){body{color:#e8e8ea;background:#161719}a{color:#8ab8f5}}';

/** What an error page may do: be read. The header adds `frame-ancestors`, which a page cannot say of itself. */
export const ERROR_PAGE_POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; base-uri 'none'; form-action 'none'`;

/** The whole HTML page that readers get with a status: no script, no request, the same bytes every time. */
export function errorPage(status: ErrorPageStatus): string {
  const [title, text] = TEXTS[status];
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${ERROR_PAGE_POLICY}"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><style>${STYLE}</style></head><body><main><h1>${title}</h1><p>${text}</p><p><a href="/">All feeds</a></p></main></body></html>\n`;
}
