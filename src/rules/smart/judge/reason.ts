import type { Fact, Severity } from '../../finding';
import type { Criterion, Fix, Reason, ReasonCode } from './judgement';

interface Given {
  severity?: Severity;
  facts?: Record<string, Fact>;
  fixes?: Fix[];
}

/** The reasons of a criterion; a warning unless said otherwise. */
export const reasonsOf =
  (criterion: Criterion) =>
  (code: ReasonCode, { severity = 'warning', facts = {}, fixes = [] }: Given = {}): Reason => ({
    criterion,
    code,
    severity,
    facts,
    fixes,
  });
