import type { thread as english } from '../../en/findings/thread';
import type { Messages } from '../../messages';

export const thread: Pick<Messages['findings'], keyof typeof english> = {
  goalNoCampaign: {
    what: (f) => `没有任何营销活动服务于目标“${f['name']}”。`,
    fix: () => '请为它关联一个营销活动，或删除该目标。',
  },
  campaignNoGoal: {
    what: (f) => `营销活动“${f['name']}”没有对应任何目标。`,
    fix: () => '请选择它所服务的目标。',
  },
  goalNoInitiative: {
    what: (f) => `没有举措服务于目标“${f['name']}”。`,
    fix: () => '请关联一项举措，或新增一项。',
  },
  goalNoKpi: {
    what: (f) => `没有 KPI 跟踪目标“${f['name']}”。`,
    fix: () => '请在 KPI 工作表中新增一行并关联此目标。',
  },
  goalNoMoney: {
    what: (f) => `有营销活动服务于目标“${f['name']}”，但都没有预算。`,
    fix: () => '请为其中一项安排预算，或说明原因后接受。',
  },
  initiativeNoGoal: {
    what: (f) => `举措“${f['name']}”没有服务于任何目标。`,
    fix: () => '请选择它所服务的目标。',
  },
  initiativeNoCampaign: {
    what: (f) => `没有营销活动落实举措“${f['name']}”。`,
    fix: () => '请关联一项营销活动，或放弃该举措。',
  },
  campaignNoInitiative: {
    what: (f) => `营销活动“${f['name']}”不属于任何举措。`,
    fix: () => '请选择它所落实的举措。',
  },
  campaignNoDates: {
    what: (f) => `营销活动“${f['name']}”缺少开始或结束日期。`,
    fix: () => '请填写两个日期。',
  },
  campaignNoOwner: {
    what: (f) => `营销活动“${f['name']}”没有负责人。`,
    fix: () => '请选择或填写负责人。',
  },
  campaignNoChannel: {
    what: (f) => `营销活动“${f['name']}”没有渠道。`,
    fix: () => '请选择主要渠道。',
  },
  campaignNoMoney: {
    what: (f) => `没有预算行为营销活动“${f['name']}”出资。`,
    fix: () => '请关联一行预算，或说明原因后接受。',
  },
  moneyOnNoGoal: {
    what: (f) => `${f['amount']}（占计划金额的 ${f['share']}）没有用于任何目标。`,
    fix: () => '请将这些预算行关联到营销活动，并将营销活动关联到目标。',
  },
  segmentUnused: {
    what: (f) => `细分市场“${f['name']}”是目标市场，但没有营销活动面向它。`,
    fix: () => '请关联一项营销活动，或改为非目标市场。',
  },
  segmentOffTarget: {
    what: (f) => `“${f['name']}”面向未选定的细分人群“${f['segment']}”。`,
    fix: () => '请选择目标细分市场，或将其设为目标。',
  },
  personaUnused: {
    what: (f) => `没有任何内容面向用户画像“${f['name']}”。`,
    fix: () => '请关联一项营销活动或内容。',
  },
  channelUnused: {
    what: (f) => `渠道“${f['name']}”没有营销活动、内容或资金。`,
    fix: () => '请使用该渠道，或将其移出组合。',
  },
  stageUnused: {
    what: (f) => `没有内容在“${f['name']}”阶段帮助买家。`,
    fix: () => '请关联一项内容。',
  },
  swotUnanswered: {
    what: (f) => `没有举措回应 SWOT 中的重要条目“${f['name']}”。`,
    fix: () => '请选择回应它的举措，或降低其权重。',
  },
  competitorUnanswered: {
    what: (f) => `没有举措应对竞争对手“${f['name']}”。`,
    fix: () => '请选择应对的举措，或降低威胁程度。',
  },
  personNoWork: {
    what: (f) => `“${f['name']}”没有负责任何事项，也没有任务。`,
    fix: () => '请分配工作，或将其移出名单。',
  },
  strategyToRevisit: {
    what: (f) => `${f['day']} 的复盘就策略作出决定“${f['decision']}”。“${f['name']}”需要重新审视。`,
    fix: () => '请修订策略，然后把该决定标为已完成。',
  },
};
