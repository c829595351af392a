import type { ComponentChildren } from 'preact';
import { Icon } from './icon';
import { ProgressBar } from './progress-bar';

interface Props {
  /** What is under way. */
  busy?: string | undefined;
  /** How the last act ended, where no heading says so. */
  done?: string | undefined;
  /** What can be done about that. */
  children?: ComponentChildren;
}

/** At the foot of a view: there from the start, so that what it comes to say is read aloud. */
export const Status = ({ busy, done, children }: Props) => (
  <>
    <div class={busy || done ? 'status' : 'unseen'}>
      <p role="status" class={busy ? 'quiet' : 'good'}>
        {busy}
        {!busy && done && (
          <>
            <Icon name="done" /> <span>{done}</span>
          </>
        )}
      </p>
      {children}
    </div>
    {busy && <ProgressBar label={busy} />}
  </>
);
