import type { dates } from '../../messages/en/findings/dates';

/** Why each finding matters; for docs/checks.md. */
export const datesReasons: Record<keyof typeof dates, string> = {
  datesTurned: 'What ends before it starts has no days; pace, timeline and money by month are wrong for it.',
};
