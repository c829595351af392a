import type { kpis as english } from '../../en/findings/kpis';
import type { Messages } from '../../messages';

export const kpis: Pick<Messages['findings'], keyof typeof english> = {
  shareAboveOne: {
    what: (f) => `${f['kpi']} là ${f['actual']}, nhưng tử số là một phần của mẫu số nên không thể vượt 100%.`,
    mend: () => 'Kiểm tra số liệu của KPI này ở trang Số liệu.',
  },
};
