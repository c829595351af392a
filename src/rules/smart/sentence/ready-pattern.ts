import type { ChunkKind } from './chunks';

/** A pattern ready to be tried. */
export interface ReadyPattern {
  regex: RegExp;
  /** What the sentence must hold for it to be worth trying. */
  needs: ChunkKind[];
  /** Slots in which only one number will do. */
  exact: [slot: string, value: number][];
}

/** What tells whether it is worth trying the patterns of a list one by one; most sentences hold none of them. */
export interface Gate {
  /** Finds any of the patterns that need no chunk. */
  any: RegExp;
  /** What each pattern needs. */
  needs: ChunkKind[][];
}
