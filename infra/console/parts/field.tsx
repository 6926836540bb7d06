import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect } from 'preact/hooks';

interface FieldProps {
  label: string;
  value: string;
  onInput: (value: string) => void;
  onPaste?: (event: ClipboardEvent) => void;
  /** Called with a file that is dropped on a field of several lines. */
  onFile?: (file: File | undefined) => void;
  help?: string | undefined;
  error?: string | undefined;
  type?: 'text' | 'password' | 'date' | 'time' | 'datetime-local';
  rows?: number;
  isRequired?: boolean;
  /** Whether this field gets the keyboard focus when the screen opens. */
  isFirst?: boolean;
  children?: ComponentChildren;
}

/** A labelled input. With `rows` it has several lines. With `children` it is a list of options. */
export function Field({
  label,
  value,
  onInput,
  onPaste,
  onFile,
  help,
  error,
  type = 'text',
  rows,
  isRequired = false,
  isFirst = false,
  children,
}: FieldProps) {
  const id = useId();
  // The focus is set before the field is painted, so that the first keys of the editor are not lost.
  useLayoutEffect(() => {
    if (isFirst) document.getElementById(id)?.focus();
  }, [id, isFirst]);
  const shared = {
    id,
    value,
    required: isRequired,
    'aria-describedby': [error && `${id}-error`, help && `${id}-help`].filter(Boolean).join(' ') || undefined,
    'aria-invalid': error !== undefined,
  };
  const changed = (event: Event) => onInput((event.currentTarget as HTMLInputElement).value);
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children !== undefined ? (
        <select {...shared} onInput={changed}>
          {children}
        </select>
      ) : rows !== undefined ? (
        <textarea
          {...shared}
          rows={rows}
          dir="auto"
          onInput={changed}
          onPaste={onPaste}
          {...(onFile && dropping(onFile))}
        />
      ) : (
        <input {...shared} type={type as 'text'} dir="auto" autocomplete="off" onInput={changed} />
      )}
      <FieldNotes id={id} error={error} help={help} />
    </div>
  );
}

/** The error and the help below an input. The input names both as its description. */
function FieldNotes({ id, error, help }: Pick<FieldProps, 'error' | 'help'> & { id: string }) {
  return (
    <>
      {error && (
        <p class="note bad" id={`${id}-error`}>
          {error}
        </p>
      )}
      {help && (
        <p class="help" id={`${id}-help`}>
          {help}
        </p>
      )}
    </>
  );
}

/** Handlers that take a dropped file. Without them the browser would leave the console and open the file. */
function dropping(onFile: (file: File | undefined) => void) {
  const hasFile = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files');
  return {
    onDragOver: (event: DragEvent) => hasFile(event) && event.preventDefault(),
    onDrop: (event: DragEvent) => {
      if (!hasFile(event)) return;
      event.preventDefault();
      onFile(event.dataTransfer?.files[0]);
    },
  };
}
