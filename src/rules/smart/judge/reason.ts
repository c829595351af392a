import type { Fact, Severity } from '../../finding';
import type { Criterion, Mend, Reason, ReasonCode } from './judgement';

interface Given {
  severity?: Severity;
  facts?: Record<string, Fact>;
  mends?: Mend[];
}

/** The reasons of a criterion; a warning unless said otherwise. */
export const reasonsOf =
  (criterion: Criterion) =>
  (code: ReasonCode, { severity = 'warning', facts = {}, mends = [] }: Given = {}): Reason => ({
    criterion,
    code,
    severity,
    facts,
    mends,
  });
