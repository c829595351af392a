import type { Messages } from '../messages';

export const menu: Messages['menu'] = {
  open: '打开 Throughline',
  buildStrategy: '生成策略工作表',
  buildPlan: '生成计划工作表',
  check: '全面检查',
  review: '开始复盘',
  changes: '批准以来的变化',
  approve: '批准计划',
  built: (tabs) => `生成完毕，${tabs} 个工作表有改动。`,
  nothingToDo: '一切已经就绪，无需改动。',
  checked: (errors, warnings) => `检查完毕：${errors} 个错误，${warnings} 个警告。详见“检查结果”工作表。`,
  fillIn: '填入 KPI 公式',
  addRows: '为此表添加行',
  rowsAdded: (rows) => `已添加 ${rows} 行。`,
  openTable: '请先打开某个表格所在的工作表，例如“营销活动”。',
};
