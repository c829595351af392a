import type { Messages } from '../../messages';
import { budget } from './budget';
import { course } from './course';
import { dates } from './dates';
import { kpis } from './kpis';
import { market } from './market';
import { results } from './results';
import { rows } from './rows';
import { slips } from './slips';
import { smart } from './smart';
import { strategy } from './strategy';
import { structure } from './structure';
import { thread } from './thread';

export const findings: Messages['findings'] = {
  ...results,
  ...structure,
  ...strategy,
  ...market,
  ...rows,
  ...smart,
  ...budget,
  ...thread,
  ...course,
  ...dates,
  ...kpis,
  ...slips,
};

export const findingWords: Messages['findingWords'] = {
  several: (title, count, all, gap) => `${title}：${all} 个中有 ${count} 个${gap}。`,
  lacking: (columns) => `未填${columns}`,
  more: (more) => `另有 ${more} 处类似。`,
  tooMuch: '超出',
  acceptedBefore: (reason) => `此前因“${reason}”而接受，现情况已变。`,
  tooLittle: '还差',
};

export const expectedWords: Messages['expectedWords'] = {
  text: '文本',
  number: '数字',
  whole: '整数',
  money: '金额',
  share: '百分比',
  date: '日期',
  choice: '列表中的选项',
};

/** What rows have in common that are told at once, after how many they are. */
export const gaps: Messages['gaps'] = {
  noCampaign: '没有营销活动',
  noGoal: '没有目标',
  noInitiative: '没有关键举措',
  noKpi: '没有 KPI',
  noMoney: '没有预算',
  noDates: '没有日期',
  noOwner: '没有负责人',
  noChannel: '没有渠道',
  noCategory: '没有类别',
  noContent: '没有内容',
  noTask: '没有任务',
  empty: '没有记录',
  unused: '未使用',
  unanswered: '未应对',
  late: '已逾期',
  noData: '没有数据',
  noBaseline: '没有基准值',
  noFigure: '没有数字',
  unspent: '有往月未用的钱',
  offTrack: '落后',
  missed: '预计达不到目标值',
};
