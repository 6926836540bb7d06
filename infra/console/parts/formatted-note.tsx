import { WORDS } from '../words.ts';

/** Offers to replace a text that was pasted as plain text by the HTML of the clipboard, with its links. */
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
