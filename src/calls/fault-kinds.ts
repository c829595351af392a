/** Kinds of faults that a repair can look for, in the order in which they are shown. */
export const faultKinds = [
  'tabMissing',
  'keysLost',
  'idTwice',
  'linkLost',
  'cellUnreadable',
  'cellError',
  'tabDuplicated',
] as const;
export type FaultKind = (typeof faultKinds)[number];
