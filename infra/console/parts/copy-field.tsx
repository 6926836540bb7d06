import { useId, useState } from 'preact/hooks';
import { WORDS } from '../words.ts';

/** A value to copy: with a button, or by hand if the browser denies access to the clipboard. */
export function CopyField({ label, value }: { label: string; value: string }) {
  const id = useId();
  const [isCopied, setCopied] = useState(false);
  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(value);
      setCopied(true);
    } catch {
      (document.getElementById(id) as HTMLInputElement | null)?.select();
    }
  }
  return (
    <div class="copy">
      <label for={id}>{label}</label>
      <div>
        <input id={id} value={value} readonly onFocus={(event) => event.currentTarget.select()} />
        <button type="button" onClick={copy}>
          <span aria-live="polite">{isCopied ? WORDS.copied : WORDS.copy}</span>
        </button>
      </div>
    </div>
  );
}
