/** A header and the note on it: one sentence on what belongs there, with an example. */
export interface Said {
  name: string;
  note: string;
}

export const said = (name: string, note: string): Said => ({ name, note });
