/** Where lines begin. */
export type Side = 'left' | 'right';
export interface Sides {
  side: Side;
  /** Null: the tab is new. */
  before: Side | null;
}
