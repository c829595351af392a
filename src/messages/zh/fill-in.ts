import type { Messages } from '../messages';

export const fillIn: Messages['fillIn'] = {
  noKpis: '还没有 KPI。请在“KPI”工作表中选择，或在“目标”工作表中选择衡量指标。',
  filled: (count) => `${count} 个 KPI 的公式已就位。`,
  kpisAdded: (names) => `已为您的目标添加 KPI：${names}。`,
  measuresAdded: (names) => `已添加到基础数据：${names}。`,
  missing: (count, names) => `${count} 个 KPI 还缺少基础数据中的数字：${names}。`,
  typedOver: (cells) => `已被手动改写并保持原样：${cells}。`,
  inSidebar: '可以在边栏中恢复公式。',
  holds: (kpi, column, typed) => `${kpi}：${column} 为 ${typed}`,
  does: '恢复插件的公式；手动填写的内容会移到批注中。',
};
