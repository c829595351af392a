import type { ComponentChildren } from 'preact';

/** The buttons of a view, at its foot; the primary one comes first. */
export const Actions = ({ children }: { children: ComponentChildren }) => (
  <div class="actions">{children}</div>
);
