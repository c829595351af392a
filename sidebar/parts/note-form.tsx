import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from './button';

interface Props {
  /** What the buttons say. */
  send: string;
  cancel: string;
  waits: boolean;
  /** How often it was sent with something wrong in it. */
  refused: number;
  onSend: () => void;
  onCancel: () => void;
  children: ComponentChildren;
}

/** A form of one field under what it is about; it takes the focus, and Escape leaves it. */
export function NoteForm({ send, cancel, waits, refused, onSend, onCancel, children }: Props) {
  const form = useRef<HTMLFormElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each refusal brings the focus back to the field.
  useEffect(() => {
    const field = form.current?.querySelector('input');
    field?.focus();
    field?.select();
  }, [refused]);
  return (
    <form
      ref={form}
      noValidate
      class="note"
      onSubmit={(event) => {
        event.preventDefault();
        onSend();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !waits) onCancel();
      }}
    >
      {children}
      <div class="row-of-buttons">
        <button type="submit" aria-disabled={waits || undefined}>
          {send}
        </button>
        <Button waits={waits} onPress={onCancel}>
          {cancel}
        </Button>
      </div>
    </form>
  );
}
