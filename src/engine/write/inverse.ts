import type { StructureAct } from '../resolve/restructuring';

const opposite = {
  insertRows: 'deleteRows',
  deleteRows: 'insertRows',
  insertColumns: 'deleteColumns',
  deleteColumns: 'insertColumns',
} as const;

/** The acts that bring lines back to where they stood before these. */
export const inverseOf = (acts: StructureAct[]): StructureAct[] =>
  [...acts].reverse().map(({ act, at, count }) => ({ act: opposite[act], at, count }));
