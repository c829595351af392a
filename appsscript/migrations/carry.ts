import { migrations } from './all';
import type { Memory, Stored } from './migration';

/** What a workbook of any earlier version keeps, carried step by step to today's form; what is of today stays the same object. */
export const carry = (memory: Memory): Memory =>
  migrations.reduce(
    (held, { to, state, mark }) => ({
      state: stateVersion(held) < to ? state(held) : held.state,
      marks: held.marks.map((each) => (versionOf(each) < to ? mark(each) : each)),
    }),
    memory,
  );

export const versionOf = ({ version = 1 }: Stored): number => version;

/** The state is written before the marks: while it names no version, every mark still has the one it was built with. */
const stateVersion = ({ state, marks }: Memory): number =>
  state?.version ?? Math.min(...marks.map(versionOf));
