import type { budget as english } from '../../en/findings/budget';
import type { Messages } from '../../messages';

export const budget: Pick<Messages['findings'], keyof typeof english> = {
  budgetOff: {
    what: (f) => `预算项合计 ${f['lines']}，总预算为 ${f['total']}：${f['side']} ${f['difference']}。`,
    fix: () => '请调整预算项，或修改“首页”工作表中的总预算，直到两者一致。',
  },
  budgetUpToOff: {
    what: (f) =>
      `预算项的上限合计 ${f['lines']}，总预算上限为 ${f['total']}：${f['side']} ${f['difference']}。`,
    fix: () => '请调整各预算项的上限或总预算上限，直到两者一致。',
  },
  budgetNoTotal: {
    what: (f) => `预算项合计 ${f['lines']}，但没有总预算可供对照。`,
    fix: () => '请在“首页”工作表中填写总预算。',
  },
  lineNoCampaign: {
    what: (f) => `预算项“${f['name']}”计划支出 ${f['amount']}，却没有关联任何营销活动。`,
    fix: () => '请选择这笔钱用于哪个营销活动。',
  },
  lineRangeTurned: {
    what: (f) => `预算项“${f['name']}”的计划金额为 ${f['amount']}，高于其上限 ${f['upTo']}。`,
    fix: () => '请调低各月金额，或提高上限。',
  },
  moneyNegative: {
    what: (f) => `${f['amount']} 是负数。`,
    fix: () => '计划金额请填写正数。',
  },
  moneyOutsidePlan: {
    what: (f) => `${f['month']} 安排了 ${f['amount']}，但该月不在计划期内。`,
    fix: () => '请把这笔钱移到计划期内的月份，或修改起始月份或月数。',
  },
  lineOverspent: {
    what: (f) => `预算行“${f['name']}”已承诺和支付 ${f['spent']}，比计划的 ${f['planned']} 多 ${f['over']}。`,
    fix: () => '请提高该行计划，或停止支出。',
  },
  spendOnNothing: {
    what: (f) => `预算行“${f['name']}”没有计划，却已承诺或支付 ${f['spent']}。`,
    fix: () => '请安排计划金额，或将支出移到正确的行。',
  },
  spendNoLine: {
    what: (f) => `支付给“${f['name']}”的 ${f['amount']} 不属于任何预算行。`,
    fix: () => '请选择所属的行。',
  },
  spendNegative: {
    what: (f) => `支付给“${f['name']}”的金额为 ${f['amount']}。`,
    fix: () => '请更正符号；如为退款则接受。',
  },
  spendTwice: {
    what: (f) => `${f['month']} 支付给“${f['name']}”的 ${f['amount']} 在第 ${f['first']} 行之后再次出现。`,
    fix: () => '如为同一张发票请删除其一，否则接受。',
  },
  moneyOutsideCampaign: {
    what: (f) =>
      `预算行“${f['name']}”在 ${f['month']} 计划 ${f['amount']}，而营销活动“${f['campaign']}”当月并未进行。`,
    fix: () => '请将金额移到活动月份，或修改活动日期。',
  },
  pastUnspent: {
    what: (f) =>
      `预算行“${f['name']}”过去各月计划的 ${f['planned']} 中，有 ${f['unspent']} 既未承诺也未支付。`,
    fix: () => '请移到之后的月份、释放，或补记支出。',
  },
  linesNoChannel: {
    what: (f) => `预算项“${f['name']}”没有渠道。`,
    fix: () => '请选择渠道，渠道占比才准确。',
  },
  linesNoCategory: {
    what: (f) => `预算项“${f['name']}”没有类别。`,
    fix: () => '请从列表中选择。',
  },
  linesNoOwner: {
    what: (f) => `预算项“${f['name']}”没有负责人。`,
    fix: () => '请选择或填写负责人。',
  },
  paceSlow: {
    what: (f) => `过去各月计划 ${f['planned']}，已支出 ${f['spent']}：${f['share']}。`,
    fix: () => '请补记遗漏，或释放不再需要的资金。',
  },
  paceFast: {
    what: (f) => `过去各月计划 ${f['planned']}，却已支出 ${f['spent']}：${f['share']}。`,
    fix: () => '请放慢支出，或为之后的月份筹措资金。',
  },
  forecastOver: {
    what: (f) => `到期末将支出 ${f['forecast']}，比总预算 ${f['total']} 多 ${f['over']}。`,
    fix: () => '请降低之后各月，或提高总预算。',
  },
  channelShareOff: {
    what: (f) => `渠道“${f['name']}”占渠道资金的 ${f['share']}，按其权重和预期回报应为 ${f['suggested']}。`,
    fix: () => '请调整资金，或修改权重或预期回报。',
  },
  channelAlone: {
    what: (f) => `渠道“${f['name']}”占渠道资金的 ${f['share']}。`,
    fix: () => '请分散资金，或说明原因后接受。',
  },
  shareTypedWhole: {
    what: (f) => `此处的 ${f['value']} 表示 ${f['share']}，超过了整体。`,
    fix: () => '请输入百分比，例如 15%。',
  },
  breakEvenMissed: {
    what: (f) =>
      `收回计划资金需要 ${f['needed']} 位客户（每位带来 ${f['each']}，毛利率 ${f['margin']}），而营销活动预计 ${f['expected']} 位。`,
    fix: () => '请降低预算，或规划更多客户或更高的客单收入。',
  },
  leadCostBold: {
    what: (f) => `营销活动“${f['name']}”计划每条线索 ${f['each']}，而至今每条花费 ${f['last']}。`,
    fix: () => '请降低预期线索数、增加资金，或说明原因后接受。',
  },
};
