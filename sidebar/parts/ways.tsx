import type { FindingView } from '../../src/calls/contract';
import type { Dispatch } from '../state/event';
import { Button } from './button';

interface Props {
  finding: Pick<FindingView, 'key' | 'fixes'>;
  /** The id of what says which finding it is. */
  name: string;
  waits: boolean;
  dispatch: Dispatch;
}

/** A button for each way to fix a finding at once, '' for one that is not offered; no way looks better than another. */
export function Ways({ finding: { key, fixes }, name, waits, dispatch }: Props) {
  if (fixes.join('') === '') return null;
  return (
    <div class="row-of-buttons">
      {fixes.map(
        (label, way) =>
          label && (
            <Button
              key={label}
              waits={waits}
              describedBy={name}
              onPress={() => dispatch({ type: 'asked', work: { doing: 'fix', key, way } })}
            >
              <span dir="auto">{label}</span>
            </Button>
          ),
      )}
    </div>
  );
}
