import { WORDS } from '../words.ts';

/** Offers the clipboard's HTML for a plain text. */
export function FormattedNote({ html, onUse }: { html: string | undefined; onUse: (html: string) => void }) {
  if (html === undefined) return null;
  return (
    <div class="note" role="status">
      <p>{WORDS.compose.formatted}</p>
      <button type="button" onClick={() => onUse(html)}>
        {WORDS.compose.useFormatted}
      </button>
    </div>
  );
}
