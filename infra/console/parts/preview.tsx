import { useEffect, useRef } from 'preact/hooks';
import { previewDocument } from '../preview-document.ts';

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createHTML: (html: string) => string },
  ): {
    createHTML: (html: string) => string;
  };
}

/** The policy of Trusted Types: only documents of previews may be written as HTML, and their frame runs no script. */
const previews = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('preview', {
  createHTML: (html) => html,
});

/** An article's content in a sandboxed frame. */
export function Preview({ html, title }: { html: string; title: string }) {
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const shown = previewDocument(html, location.origin);
    if (frame.current) frame.current.srcdoc = previews?.createHTML(shown) ?? shown;
  }, [html]);
  return <iframe ref={frame} class="preview" title={title} sandbox="" />;
}
