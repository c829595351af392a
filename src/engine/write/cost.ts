import type { Write } from '../sheet/writes';

/** Seconds that a call to Google's services takes, by experience: what reads, and what writes. */
export const readSeconds = 0.3;
export const writeSeconds = 0.25;

/** Seconds that carrying out these acts takes by that. */
export const secondsOf = (writes: Write[]): number => writes.reduce((sum, write) => sum + costOf(write), 0);

function costOf(write: Write): number {
  switch (write.act) {
    case 'marker':
      return 0;
    case 'property':
    case 'statusRules':
      return writeSeconds + (write.fresh ? 0 : readSeconds);
    case 'keepInNote':
      return readSeconds + writeSeconds;
    case 'ensureSize':
      return 2 * (readSeconds + writeSeconds);
    case 'freeze':
      return 2 * writeSeconds;
    case 'warn':
      return (
        write.blocks.length * 2 * writeSeconds +
        // Each protection that stands is asked where it is and whose, and removed.
        (write.fresh ? 0 : readSeconds + (5 * readSeconds + writeSeconds) * write.blocks.length)
      );
    default:
      return writeSeconds;
  }
}
