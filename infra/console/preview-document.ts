import { escaped } from './paragraphs.ts';

export interface Previewed {
  title: string;
  /** The line with date and authors. */
  about: string;
  /** The content, which the API has sanitised. */
  html: string;
}

/**
 * The document of a preview, for `srcdoc` of a sandboxed frame. Allows pictures, sound, video and the
 * console's styles. Links do nothing.
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
