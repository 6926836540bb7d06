import { escaped } from './paragraphs.ts';

export interface Previewed {
  title: string;
  /** The line with date and authors. */
  about: string;
  /** The content, which the API has sanitised. */
  html: string;
}

/**
 * The document of a preview, for `srcdoc` of a sandboxed frame. The policy of the document allows pictures,
 * sound and video, as pages for readers do, and the styles of the console. Links do nothing, because the
 * sandbox does not allow new windows.
 *
 * @param origin of the console
 */
export function previewDocument({ title, about, html }: Previewed, origin: string): string {
  const policy = `default-src 'none'; img-src https: http: data:; media-src https: http:; style-src ${origin}; base-uri 'none'; form-action 'none'`;
  return [
    '<!doctype html><meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="referrer" content="no-referrer"><base target="_blank">',
    `<link rel="stylesheet" href="${origin}/console/preview.css">`,
    `<body dir="auto"><header><h1 dir="auto">${escaped(title)}</h1><p dir="auto">${escaped(about)}</p></header>${html}`,
  ].join('');
}
