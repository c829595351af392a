import type { dates as english } from '../../en/findings/dates';
import type { Messages } from '../../messages';
import { isolate } from '../isolate';

export const dates: Pick<Messages['findings'], keyof typeof english> = {
  datesTurned: {
    what: (f) =>
      `تاريخ نهاية «${isolate(f['name'])}» هو ${isolate(f['end'])}، أي قبل تاريخ البداية ${isolate(f['start'])}.`,
    mend: () => 'بدّل بين التاريخين أو صحّحهما.',
  },
};
