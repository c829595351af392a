import type { slips as english } from '../../en/findings/slips';
import type { Messages } from '../../messages';

export const slips: Pick<Messages['findings'], keyof typeof english> = {
  figureFar: {
    what: (f) => `“${f['name']}”（${f['part']}）：${f['value']} 与通常的 ${f['usual']} 相差很大。`,
    fix: () => '请核对零的个数和小数点，或说明原因后接受。',
  },
  amountOff: {
    what: (f) =>
      `“${f['name']}”（${f['part']}）：若为 ${f['meant']} 而不是 ${f['value']}，预算项合计就与总预算一致。`,
    fix: () => '请更正此单元格，或调整预算项、总预算，直到一致。',
  },
  figureAhead: {
    what: (f) => `“${f['name']}”填写了 ${f['month']} 的数值，但该月尚未到来。`,
    fix: () => '请移到所属月份，或清空。',
  },
  monthMissing: {
    what: (f) => `“${f['name']}”缺少 ${f['month']} 的数值，而前后各月都有。`,
    fix: () => '请补上；没有则填 0。',
  },
  notMeasured: {
    what: (f) => `${f['last']} 之后没有任何数据；${f['month']} 是第一个空缺的月份。`,
    fix: () => '请补上过去各月的数据。',
  },
  figureNegative: {
    what: (f) => `“${f['name']}”：${f['value']} 小于零。`,
    fix: () => '请核对正负号。',
  },
  partAboveWhole: {
    what: (f) => `${f['name']}为 ${f['value']}，多于其整体${f['entire']}的 ${f['whole']}。`,
    fix: () => '请核对这两个单元格。',
  },
  openingOff: {
    what: (f) => `“${f['name']}”${f['month']} 期初为 ${f['value']}，而上月期末为 ${f['closing']}。`,
    fix: () => '请核对期初值以及上月的增减。',
  },
  costOffSpend: {
    what: (f) => `${f['month']} 的营销成本为 ${f['cost']}，但当月实际支付 ${f['paid']}。`,
    fix: () => '请更正成本，或某笔支出的金额或日期。',
  },
  countBroken: {
    what: (f) => `“${f['name']}”（${f['month']}）：${f['value']} 不是整数。`,
    fix: () => '请填写实际数量。',
  },
  hoursAbsurd: {
    what: (f) => `“${f['name']}”：${f['days']} 天内 ${f['hours']} 小时。`,
    fix: () => '请核对工时和日期。',
  },
  subtotalRow: {
    what: (f) => `“${f['name']}”是上方各行的合计，这些金额被重复计算。`,
    fix: () => '请删除该行：表格上方已有合计。',
  },
  dateOdd: {
    what: (f) => `“${f['name']}”的${f['part']}：${f['day']} 不合理，应在 ${f['from']} 至 ${f['to']} 之间。`,
    fix: () => '请核对年份以及月和日。',
  },
  dateAhead: {
    what: (f) => `“${f['name']}”的${f['part']}：${f['day']} 尚未到来，但该行显示已发生。`,
    fix: () => '请核对日期或状态。',
  },
  campaignUnfit: {
    what: (f) =>
      `“${f['name']}”的 ${f['amount']} 全部落在营销活动“${f['campaign']}”的日期（${f['start']} 至 ${f['end']}）之外。`,
    fix: () => '请选择正确的营销活动，或修改其日期或月份。',
  },
  spendLineOdd: {
    what: (f) => `“${f['name']}”通常计入“${f['other']}”；“${f['line']}”在 ${f['month']} 前后没有计划金额。`,
    fix: () => '请选择所属的预算项。',
  },
  goalOdd: {
    what: (f) => `“${f['name']}”支持“${f['goal']}”，但其关键举措“${f['initiative']}”支持“${f['other']}”。`,
    fix: () => '请核对该营销活动的目标和关键举措。',
  },
  channelOdd: {
    what: (f) =>
      `“${f['name']}”的渠道是“${f['channel']}”，而其营销活动“${f['campaign']}”的渠道是“${f['other']}”。`,
    fix: () => '请核对该预算项的渠道。',
  },
  otherCurrency: {
    what: (f) => `${f['value']} 以 ${f['sign']} 输入，而计划使用 ${f['currency']}。`,
    fix: () => '请换算金额，并且不带符号输入。',
  },
  campaignsOverlap: {
    what: (f) => `“${f['name']}”与“${f['other']}”同时在同一渠道触达“${f['segment']}”。`,
    fix: () => '请错开其中一个，或说明原因后接受。',
  },
  monthsOff: {
    what: (f) => `${f['amount']} 落在计划期（${f['from']} 至 ${f['to']}）之外。`,
    fix: () => '请核对起始月份和月数。',
  },
};
