import { useEffect, useRef } from 'preact/hooks';
import { type Previewed, previewDocument } from '../preview-document.ts';

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

/**
 * An article as a feed reader shows it, in a sandboxed frame.
 *
 * @param label names the frame
 */
export function Preview({ label, ...article }: { label: string } & Previewed) {
  const frame = useRef<HTMLIFrameElement>(null);
  const shown = previewDocument(article, location.origin);
  useEffect(() => {
    if (frame.current) frame.current.srcdoc = previews?.createHTML(shown) ?? shown;
  }, [shown]);
  return <iframe ref={frame} class="preview" title={label} sandbox="" />;
}
