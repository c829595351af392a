import type { ComponentChildren } from 'preact';

interface Props {
  name: string;
  ticked: boolean;
  /** Some of what it stands for is ticked, and some is not. */
  partly?: boolean;
  hint?: ComponentChildren;
  onTick: (on: boolean) => void;
  children: ComponentChildren;
}

/** A box to tick with its words; ticking it changes nothing by itself. */
export const Tick = ({ name, ticked, partly = false, hint, onTick, children }: Props) => (
  <>
    <label class="choice">
      <input
        type="checkbox"
        id={name}
        checked={ticked}
        indeterminate={partly}
        aria-describedby={hint ? `${name}-hint` : undefined}
        onChange={(event) => onTick(event.currentTarget.checked)}
      />
      <span dir="auto">{children}</span>
    </label>
    {hint && (
      <p id={`${name}-hint`} class="hint" dir="auto">
        {hint}
      </p>
    )}
  </>
);
