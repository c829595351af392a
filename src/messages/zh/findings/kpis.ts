import type { kpis as english } from '../../en/findings/kpis';
import type { Messages } from '../../messages';

export const kpis: Pick<Messages['findings'], keyof typeof english> = {
  shareAboveOne: {
    what: (f) => `“${f['kpi']}”为 ${f['actual']}，但其分子是分母的一部分，不可能超过 100%。`,
    mend: () => '请在“基础数据”工作表中核对该 KPI 的数据。',
  },
};
