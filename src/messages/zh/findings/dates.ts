import type { dates as english } from '../../en/findings/dates';
import type { Messages } from '../../messages';

export const dates: Pick<Messages['findings'], keyof typeof english> = {
  datesTurned: {
    what: (f) => `“${f['name']}”的结束日期 ${f['end']} 早于开始日期 ${f['start']}。`,
    fix: () => '请对调或更正日期。',
  },
  campaignOutsidePlan: {
    what: (f) =>
      `营销活动“${f['name']}”从 ${f['start']} 到 ${f['end']}，超出计划期（${f['from']} 至 ${f['to']}）。`,
    fix: () => '请修改活动日期或计划期。',
  },
  campaignLate: {
    what: (f) => `营销活动“${f['name']}”的日期为 ${f['day']}，状态却仍为“${f['status']}”。`,
    fix: () => '请更新状态或日期。',
  },
  taskAfterCampaign: {
    what: (f) => `“${f['name']}”的截止日期为 ${f['due']}，晚于活动结束日 ${f['end']}。`,
    fix: () => '请提前日期，或延长活动。',
  },
  taskLate: {
    what: (f) => `“${f['name']}”应于 ${f['due']} 完成，但仍未完成。`,
    fix: () => '请标记为已完成，或设定新日期。',
  },
  taskNoOne: {
    what: (f) => `“${f['name']}”无人执行。`,
    fix: () => '请选择执行人。',
  },
  personOverloaded: {
    what: (f) =>
      `“${f['name']}”在 ${f['from']} 至 ${f['to']} 有 ${f['needed']} 小时的任务，却只有 ${f['has']} 小时可用。`,
    fix: () => '请调整日期、转交任务，或腾出更多时间。',
  },
  contentNoOwner: {
    what: (f) => `“${f['name']}”将于 ${f['day']} 发布，但没有负责人。`,
    fix: () => '请选择负责人。',
  },
  contentLate: {
    what: (f) => `“${f['name']}”本应于 ${f['day']} 发布。`,
    fix: () => '请标记为已完成，或设定新日期。',
  },
  contentClash: {
    what: (f) => `“${f['name']}”和“${f['other']}”同在 ${f['day']} 发布于 ${f['channel']}。`,
    fix: () => '请移动其中一个，或接受。',
  },
  contentGap: {
    what: (f) => `从 ${f['from']} 到 ${f['to']} 共 ${f['weeks']} 周没有发布任何内容。`,
    fix: () => '请在其间安排内容，或说明原因后接受。',
  },
  reviewOverdue: {
    what: (f) => `下一次复盘（${f['rhythm']}）应于 ${f['due']} 进行。`,
    fix: () => '请进行复盘并记录，或更改频率。',
  },
  decisionOpen: {
    what: (f) => `复盘决定“${f['decision']}”应于 ${f['due']} 落实，但尚未完成。`,
    fix: () => '请落实，或设定新日期。',
  },
  reviewsAhead: {
    what: (f) => `已设定复盘频率（${f['rhythm']}），但从 ${f['due']} 起没有排好的复盘。`,
    fix: () => '请排好日期，或更改频率。',
  },
};
