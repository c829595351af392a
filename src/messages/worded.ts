/** A header and the note on it: one sentence on what belongs there, with an example. */
export interface Worded {
  name: string;
  note: string;
}

export const worded = (name: string, note: string): Worded => ({ name, note });
