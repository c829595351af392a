import type { Measured } from './measure-operations';
import type { OperationName } from './operations';

/** The most that an operation may ask of Google's services; `calls` are reads and writes. */
interface Bar {
  of: 'reads' | 'writes' | 'calls';
  most: number;
  /** For each of the add-on's tabs. */
  aTab?: true;
}

/** Google ends an execution after six minutes; people give up sooner. */
export const mostSeconds = 60;

const built: Bar[] = [{ of: 'calls', most: 14, aTab: true }];
const fewReads: Bar[] = [{ of: 'reads', most: 2.5, aTab: true }];
const otherLanguage: Bar[] = [
  { of: 'reads', most: 2.5, aTab: true },
  { of: 'writes', most: 12, aTab: true },
];

const bars: Partial<Record<OperationName, Bar[]>> = {
  build: built,
  buildLight: built,
  buildInSteps: built,
  buildLightInSteps: built,
  rebuild: [
    { of: 'reads', most: 2, aTab: true },
    { of: 'writes', most: 0 },
  ],
  goTo: [{ of: 'calls', most: 3 }],
  checkAgain: [{ of: 'reads', most: 2.3, aTab: true }],
  fix: fewReads,
  accept: fewReads,
  fillIn: fewReads,
  startReview: fewReads,
  approve: fewReads,
  switchLanguage: otherLanguage,
  undoLanguage: otherLanguage,
};

export interface Held {
  /** `reads 2 of 2 a tab`, `reads 3.1 of 2.5 a tab over`. */
  worded: string;
  holds: boolean;
}

/** How an operation does against each of its bars; none where it has none. */
export function heldBars({ name, cost, tabs }: Measured): Held[] {
  return (bars[name] ?? []).map(({ of, most, aTab }) => {
    const asked = of === 'calls' ? cost.reads + cost.writes : cost[of];
    const found = aTab ? asked / Math.max(tabs, 1) : asked;
    const holds = found <= most;
    const figure = Number.isInteger(found) ? String(found) : found.toFixed(1);
    const unit = aTab ? ' a tab' : '';
    return { worded: `${of} ${figure} of ${most}${unit}${holds ? '' : ' over'}`, holds };
  });
}
