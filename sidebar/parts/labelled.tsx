import type { ComponentChildren } from 'preact';
import { Icon } from './icon';

export interface Labels {
  name: string;
  label: string;
  hint?: string | undefined;
  fault?: string | undefined;
}

/** What ties a control to its label, its hint and its fault. */
interface Ties {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

export function tiesOf({ name, hint, fault }: Labels): Ties {
  const parts = [fault && `${name}-fault`, hint && `${name}-hint`].filter(Boolean);
  return {
    id: name,
    'aria-describedby': parts.join(' ') || undefined,
    'aria-invalid': fault ? true : undefined,
  };
}

/** A control between its label and what there is to say about it. */
export function Labelled({ name, label, hint, fault, children }: Labels & { children: ComponentChildren }) {
  return (
    <div class="field">
      <label for={name}>{label}</label>
      {children}
      {fault && (
        <p id={`${name}-fault`} class="fault">
          <Icon name="error" /> {fault}
        </p>
      )}
      {hint && (
        <p id={`${name}-hint`} class="hint">
          {hint}
        </p>
      )}
    </div>
  );
}
