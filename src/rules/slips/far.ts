import type { CellAddress } from '../../records/records';
import type { Fact, Finding, PlainFact, Severity } from '../finding';

interface Far {
  place: CellAddress;
  witnesses?: CellAddress[];
  severity: Severity;
  name: Fact;
  /** The month or the column that the figure stands in. */
  part: PlainFact;
  value: number;
  usual: number;
  /** What zeros or the decimal sign may have made of it. */
  meant?: number | undefined;
  /** How the figure is shown, and how it is typed where that differs. */
  shown(value: number): PlainFact;
  typed?(value: number): number;
}

/** A figure far from those beside it, with what was meant where one can tell. */
export function farFinding(far: Far): Finding {
  const { name, part, value, usual, meant, shown, typed = (same) => same, ...found } = far;
  return {
    code: 'figureFar',
    ...found,
    facts: { name, part, value: shown(value), usual: shown(usual) },
    ...(meant !== undefined && {
      fixes: [
        {
          code: 'setTo',
          facts: { column: part, value: shown(meant) },
          cells: [{ place: found.place, content: typed(meant) }],
        },
      ],
    }),
  };
}
