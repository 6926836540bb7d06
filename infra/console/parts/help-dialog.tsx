import { WORDS } from '../words.ts';
import { useModal } from './use-modal.ts';

export function HelpDialog({ onClose }: { onClose: () => void }) {
  const dialog = useModal(onClose);
  return (
    <dialog ref={dialog} aria-labelledby="help-title">
      <h2 id="help-title">{WORDS.navigation.help}</h2>
      <dl class="keys">
        {WORDS.keys.map(([key, meaning]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <div class="actions">
        <button type="button" onClick={() => dialog.current?.close()}>
          {WORDS.close}
        </button>
      </div>
    </dialog>
  );
}
