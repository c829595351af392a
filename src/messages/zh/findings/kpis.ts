import type { kpis as english } from '../../en/findings/kpis';
import type { Messages } from '../../messages';

export const kpis: Pick<Messages['findings'], keyof typeof english> = {
  shareAboveOne: {
    what: (f) => `“${f['kpi']}”为 ${f['actual']}，但其分子是分母的一部分，应在 0% 到 100% 之间。`,
    fix: () => '请在“基础数据”工作表中核对该 KPI 的数据。',
  },
  monthsUneven: {
    what: (f) =>
      `“${f['kpi']}”对比的月份不一致：“${f['measure']}”缺少 ${f['month']} 的数值，而其他数据项有。`,
    fix: () => '请在“基础数据”工作表中补上该数值（没有则填 0），或将该月在各数据项中都清空。',
  },
  kpiNoValues: {
    what: (f) => `KPI“${f['name']}”没有数据。`,
    fix: () => '请填写其指标，或将其移除。',
  },
  kpiDividedByNothing: {
    what: (f) => `KPI“${f['name']}”没有数值：其除数为 0。`,
    fix: () => '请在“基础数据”工作表中核对该数据项；为 0 时无法显示结果。',
  },
  kpiGrowthFromBelow: {
    what: (f) => `KPI“${f['name']}”没有数值：增长率须以大于零的基数计算，而此基数为 ${f['base']}。`,
    fix: () => '请在“基础数据”工作表中核对基数，或改为跟踪变化的绝对量。',
  },
  ownKpiLacks: {
    what: (f) => `KPI“${f['name']}”的算法为“${f['how']}”，但“${f['column']}”为空。`,
    fix: () => '请填写该数据项，或选择其他算法。',
  },
  ownKpiIdle: {
    what: (f) => `KPI“${f['name']}”的算法为“${f['how']}”，不使用“${f['column']}”。`,
    fix: () => '请清空该单元格，或选择其他算法。',
  },
  kpiTargetWrongSide: {
    what: (f) =>
      `KPI“${f['name']}”的方向是“${f['direction']}”，但目标值 ${f['target']} 却在基准值 ${f['baseline']} 的反方向。`,
    fix: () => '请核对方向、基准值和目标值。',
  },
  kpiGoalDiffers: {
    what: (f) =>
      `KPI“${f['name']}”与其目标“${f['goal']}”的“${f['column']}”不一致：此处为 ${f['here']}，目标中为 ${f['there']}。`,
    fix: () => '请确定哪个正确，并在两处填写一致。',
  },
  kpisContradict: {
    what: (f) =>
      `“${f['name']}”在同一期间有两行，“${f['column']}”不同：${f['id']} 为 ${f['here']}，${f['other']} 为 ${f['there']}。`,
    fix: () => '请保留其中一行，或将其中一行关联到其他目标。',
  },
  kpiNoBaseline: {
    what: (f) => `KPI“${f['name']}”没有基准值：任何时候都直接与目标值比较。`,
    fix: () => '如需逐步达成，请填写基准值。',
  },
  kpiBaselineOfTotal: {
    what: (f) =>
      `“${f['name']}”每个期间从零开始累计：基准值 ${f['baseline']} 像是上一期间的合计，不计入进度。`,
    fix: () => '可留作对比，或移到备注中。',
  },
  funnelTurned: {
    what: (f) => `${f['lower']}为 ${f['below']}，多于其来源${f['upper']}的 ${f['above']}。`,
    fix: () => '请核对两项指标：可能重复计数或口径不同。',
  },
  stockSummed: {
    what: (f) => `“${f['name']}”设为“${f['kind']}”，实为“${f['right']}”。`,
    fix: () => '请更正类型，或使用自定义指标。',
  },
};
