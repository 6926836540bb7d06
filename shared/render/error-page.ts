import { createHash } from 'node:crypto';

/**
 * The texts of the pages. They are short, because one of them is part of an edge function, which is limited to 10 KB.
 */
const TEXTS = {
  404: [
    'Not found',
    'There is no feed, article or page at this address. Check it for a typing error, or look for the feed in the list.',
  ],
  410: ['Deleted', 'The feed or article at this address was deleted.'],
  503: ['Not available', 'This page cannot be read at the moment. Please try again in a minute.'],
} as const;

export type ErrorPageStatus = keyof typeof TEXTS;

/** The same colours and width as in `page-policy.ts`, the style of the other pages. */
const STYLE =
  ':root{color-scheme:light dark}' +
  'body{font:1.1875rem/1.6 Charter,Cambria,Georgia,C059,serif;max-width:60ch;margin:0 auto;padding:15vh 1.125rem;color:#201d1a;background:#fffdfa}' +
  'main{border-top:3px double;padding-top:1rem}h1{font-size:1.6em;line-height:1.2;margin:0;overflow-wrap:anywhere}' +
  'a{color:#8f3a10}' +
  '@media(prefers-color-scheme:dark){body{color:#ece8e1;background:#181614}a{color:#f0a877}}';

/** The permissions of an error page. The header adds `frame-ancestors`, which `meta` cannot set. */
export const ERROR_PAGE_POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; base-uri 'none'; form-action 'none'`;

/** The HTML page for an error status: no script, no request, always the same bytes. */
export function errorPage(status: ErrorPageStatus): string {
  const [title, text] = TEXTS[status];
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${ERROR_PAGE_POLICY}"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><style>${STYLE}</style></head><body><main><h1>${title}</h1><p>${text}</p><p><a href="/">All feeds</a></p></main></body></html>\n`;
}
