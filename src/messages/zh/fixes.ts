import type { Messages } from '../messages';

export const fixes: Messages['fixes'] = {
  setTo: (f) => `将“${f['column']}”设为 ${f['value']}`,
  fillIn: (f) => `填入 ${f['values']}`,
  clear: (f) => `清空“${f['column']}”`,
  moveMoney: (f) => `将 ${f['amount']} 移至 ${f['month']}`,
  releaseMoney: (f) => `释放 ${f['amount']}`,
  linkTo: (f) => `引用“${f['value']}”`,
  addRows: (f) => `向“${f['table']}”添加行：${f['count']}`,
  layOut: (f) => `排好今后的日期：${f['count']} 个`,
  splitGoal: (f) => `拆分为 ${f['count']} 个目标`,
  putBack: () => '恢复公式',
  remake: (f) => `重新添加空白的“${f['column']}”`,
};
