/** The reason for leaving a finding as it is, as typed. */
export interface Accepting {
  /** The finding's key. */
  key: string;
  reason: string;
  /** How often it was sent without a reason. */
  refused: number;
}

export const accepting = (key: string): Accepting => ({ key, reason: '', refused: 0 });

/** The reason, once there is one. */
export const reasonOf = ({ reason }: Accepting): string | undefined => reason.trim() || undefined;
