import type { ComponentChildren } from 'preact';

interface Props {
  /** At most one button of a view is the coloured one. */
  look?: 'primary' | 'plain' | 'row' | 'link';
  /** It cannot be pressed now: the button stays where the focus is, and does nothing. */
  waits?: boolean;
  /** The id of what says what it is about, where several buttons say the same. */
  describedBy?: string;
  onPress: () => void;
  children: ComponentChildren;
}

export function Button({ look = 'plain', waits = false, describedBy, onPress, children }: Props) {
  return (
    <button
      type="button"
      class={look}
      aria-describedby={describedBy}
      aria-disabled={waits || undefined}
      onClick={() => {
        if (!waits) onPress();
      }}
    >
      {children}
    </button>
  );
}
