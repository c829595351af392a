import type { dates as english } from '../../en/findings/dates';
import type { Messages } from '../../messages';

export const dates: Pick<Messages['findings'], keyof typeof english> = {
  datesTurned: {
    what: (f) => `“${f['name']}”的结束日期 ${f['end']} 早于开始日期 ${f['start']}。`,
    mend: () => '请对调或更正日期。',
  },
};
