import type { course as english } from '../../en/findings/course';
import type { Messages } from '../../messages';

export const course: Pick<Messages['findings'], keyof typeof english> = {
  personaElsewhere: {
    what: (f) => `“${f['name']}”面向“${f['segment']}”，但其客户画像“${f['persona']}”属于“${f['other']}”。`,
    fix: () => '请选择该细分人群的画像，或更换细分人群。',
  },
  segmentChannelUnused: {
    what: (f) => `“${f['name']}”可通过“${f['channel']}”触达，但没有针对它的营销活动使用该渠道。`,
    fix: () => '请在其营销活动中使用该渠道，或另选渠道。',
  },
  campaignNoTask: {
    what: (f) => `营销活动“${f['name']}”没有任务。`,
    fix: () => '请添加任务，或说明原因后接受。',
  },
  kpiOtherMetric: {
    what: (f) => `KPI“${f['name']}”跟踪目标“${f['goal']}”，但该目标以“${f['metric']}”衡量。`,
    fix: () => '请跟踪目标自身的指标，或修改目标的指标。',
  },
  decisionLost: {
    what: (f) => `该决定涉及 ${f['subject']}，但工作表“${f['table']}”中没有这一行。`,
    fix: () => '请输入现有行的编号。',
  },
  keeperViews: {
    what: (f) => `“${f['name']}”负责预算项，但其权限为“${f['access']}”。`,
    fix: () => '请授予编辑权限，或更换负责人。',
  },
  campaignPastGoal: {
    what: (f) => `“${f['name']}”于${f['end']}结束，晚于其目标“${f['goal']}”的截止日期${f['due']}。`,
    fix: () => '请提前结束，或改为支持更晚的目标。',
  },
  parentOver: {
    what: (f) => `“${f['name']}”仍为“${f['status']}”，而“${f['above']}”已是“${f['over']}”。`,
    fix: () => '请一并停止，或恢复后者。',
  },
  contentOutside: {
    what: (f) =>
      `“${f['name']}”于${f['day']}发布，不在“${f['campaign']}”（${f['start']}至${f['end']}）期间。`,
    fix: () => '请移至活动期间，或关联其他营销活动。',
  },
  postsShort: {
    what: (f) =>
      `“${f['name']}”在${f['from']}至${f['to']}承诺发布 ${f['promised']} 条，已计划 ${f['planned']} 条。`,
    fix: () => '请增加内容，或降低频率。',
  },
  reviewEmpty: {
    what: (f) => `${f['day']}的复盘没有任何记录。`,
    fix: () => '请补充记录，或删除该行。',
  },
  stopStillRuns: {
    what: (f) => `复盘已决定停止“${f['subject']}”，但其状态仍为“${f['status']}”。`,
    fix: () => '请将其停止，或更改决定。',
  },
  kpiStale: {
    what: (f) => `“${f['name']}”的跟踪频率为“${f['rhythm']}”，最新数据为${f['month']}。`,
    fix: () => '请录入更新的数据，或更改频率。',
  },
  revenueApart: {
    what: (f) => `各营销活动的实际营收合计 ${f['claimed']}，而“${f['measure']}”为 ${f['measured']}。`,
    fix: () => '请核对两者及各自的统计口径。',
  },
};
