import type { kpis as english } from '../../en/findings/kpis';
import type { Messages } from '../../messages';

export const kpis: Pick<Messages['findings'], keyof typeof english> = {
  shareAboveOne: {
    what: (f) => `“${f['kpi']}”为 ${f['actual']}，但其分子是分母的一部分，不可能超过 100%。`,
    mend: () => '请在“基础数据”工作表中核对该 KPI 的数据。',
  },
  kpiNoValues: {
    what: (f) => `KPI“${f['name']}”没有数据。`,
    mend: () => '请填写其指标，或将其移除。',
  },
  funnelTurned: {
    what: (f) => `${f['lower']}为 ${f['below']}，多于其来源${f['upper']}的 ${f['above']}。`,
    mend: () => '请核对两项指标：可能重复计数或口径不同。',
  },
  stockSummed: {
    what: (f) => `“${f['name']}”设为“${f['kind']}”，实为“${f['right']}”。`,
    mend: () => '请更正类型，或使用自定义指标。',
  },
};
