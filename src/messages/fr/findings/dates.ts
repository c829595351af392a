import type { dates as english } from '../../en/findings/dates';
import type { Messages } from '../../messages';

export const dates: Pick<Messages['findings'], keyof typeof english> = {
  datesTurned: {
    what: (f) => `« ${f['name']} » finit le ${f['end']}, avant son début le ${f['start']}.`,
    mend: () => 'Inversez ou corrigez les dates.',
  },
};
