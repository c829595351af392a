import { heldBars, mostSeconds } from './bars';
import type { Measured } from './measure-operations';
import { table } from './table';

/** What every operation costs, with its bars beside it, and below them what lasts too long. */
export function operationsTable(measured: Measured[]): string {
  const tabs = Math.max(0, ...measured.map((one) => one.tabs));
  const lines = measured.map((one) => {
    const { executions, reads, writes, handles, modelSeconds } = one.cost;
    const held = heldBars(one).map(({ worded }) => worded);
    return [one.name, executions, reads, writes, handles, modelSeconds.toFixed(1), one.tabs, held.join(', ')];
  });
  const all = measured.flatMap(heldBars);
  const long = measured.filter(({ cost }) => cost.modelSeconds > mostSeconds).map(({ name }) => name);
  return [
    table([
      [`Sample, ${tabs} tabs`, 'executions', 'reads', 'writes', 'handles', 'model s', 'tabs', 'bars'],
      ...lines,
    ]),
    `${all.filter(({ holds }) => holds).length} of ${all.length} bars hold. `,
    long.length === 0
      ? `No execution lasts longer than ${mostSeconds} s by the model.\n`
      : `Longer than ${mostSeconds} s by the model: ${long.join(', ')}.\n`,
  ].join('');
}
