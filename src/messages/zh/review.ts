import type { Messages } from '../messages';

export const review: Messages['review'] = {
  standing: (title, statuses) => `${title}（按状态）：${statuses}`,
  money: (planned, spent, forecast) => `资金：计划 ${planned}，已花 ${spent}，预计最终 ${forecast}`,
  since: (day, changes) => `自 ${day} 批准计划以来的变化：${changes} 处`,
  approvedTitle: '已批准的计划',
  approvedAbout: (day, by) =>
    `${by} 于 ${day} 批准的计划，保存在此，供 Throughline 比较有哪些变化。请勿改动。`,
};
