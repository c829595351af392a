import { Icon } from './icon';
import { ProgressBar } from './progress-bar';

interface Props {
  /** What is under way. */
  busy?: string | undefined;
  /** How the last act ended, where no heading says so. */
  done?: string | undefined;
}

/** At the foot of a view: there from the start, so that what it comes to say is read aloud. */
export const Status = ({ busy, done }: Props) => (
  <>
    <p role="status" class={busy ? 'quiet' : 'good'}>
      {busy}
      {!busy && done && (
        <>
          <Icon name="done" /> <span>{done}</span>
        </>
      )}
    </p>
    {busy && <ProgressBar label={busy} />}
  </>
);
