import { clientOver } from '../../src/calls/client';
import type { Client } from '../../src/calls/contract';
import type { Local } from '../local';

/** What one execution of the script asks of Google's services. */
interface Counts {
  reads: number;
  writes: number;
  handles: number;
}

/** What an operation takes: the calls of all its executions, and how long the longest lasts by the model. */
export interface Cost extends Counts {
  /** Calls from the sidebar, or runs from the menu. */
  executions: number;
  modelSeconds: number;
}

/** What calls take on Google's side. */
const secondsOf = { read: 0.3, write: 0.25 };

const modelSeconds = ({ reads, writes }: Counts): number =>
  Math.round((reads * secondsOf.read + writes * secondsOf.write) * 100) / 100;

export interface Counted {
  ask: Client;
  /** Runs a function as the menu does. */
  run(name: string): void;
  /** What everything until now has taken. */
  cost(): Cost;
}

/** The ways into the add-on of a spreadsheet, each execution counted by itself. */
export function countCalls(local: Local): Counted {
  const executions: Counts[] = [];
  const counted = <Result>(execute: () => Result): Result => {
    local.calls.reset();
    const result = execute();
    const { reads, writes, handles } = local.calls.report();
    executions.push({ reads, writes, handles });
    return result;
  };
  const sum = (kind: keyof Counts) => executions.reduce((total, one) => total + one[kind], 0);
  return {
    ask: clientOver((request) =>
      Promise.resolve(String(counted(() => local.callFromSidebar('throughlineCall', request)))),
    ),
    run: (name) => void counted(() => local.run(name)),
    cost: () => ({
      executions: executions.length,
      reads: sum('reads'),
      writes: sum('writes'),
      handles: sum('handles'),
      modelSeconds: Math.max(0, ...executions.map(modelSeconds)),
    }),
  };
}
