import type { kpis } from '../../messages/en/findings/kpis';

/** Why each finding matters; for docs/checks.md. */
export const kpisReasons: Record<keyof typeof kpis, string> = {
  shareAboveOne:
    'A part cannot be larger than the whole it is taken from; one of the two numbers is wrong or counts something else.',
};
