import { useState } from 'preact/hooks';
import { WORDS } from '../words.ts';
import { Field } from './field.tsx';
import { useModal } from './use-modal.ts';

interface ConfirmProps {
  title: string;
  text: string;
  action: string;
  /** The text that must be typed before a large change. */
  typed?: { label: string; value: string };
  onConfirm: () => void;
  onCancel: () => void;
}

/** Asks for confirmation of a change. At first the cancel button has the focus, or the field if a text must be typed. */
export function Confirm({ title, text, action, typed, onConfirm, onCancel }: ConfirmProps) {
  const dialog = useModal(onCancel);
  const [given, setGiven] = useState('');
  return (
    <dialog ref={dialog} aria-labelledby="confirm-title" aria-describedby="confirm-text">
      <h2 id="confirm-title">{title}</h2>
      <p id="confirm-text">{text}</p>
      {typed && <Field label={typed.label} value={given} onInput={setGiven} />}
      <div class="actions">
        <button type="button" onClick={onCancel}>
          {WORDS.cancel}
        </button>
        <button
          type="button"
          class="danger main"
          disabled={typed !== undefined && given.trim() !== typed.value}
          onClick={onConfirm}
        >
          {action}
        </button>
      </div>
    </dialog>
  );
}
