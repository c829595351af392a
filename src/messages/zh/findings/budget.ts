import type { budget as english } from '../../en/findings/budget';
import type { Messages } from '../../messages';

export const budget: Pick<Messages['findings'], keyof typeof english> = {
  budgetOff: {
    what: (f) => `预算项合计 ${f['lines']}，总预算为 ${f['total']}：${f['side']} ${f['difference']}。`,
    mend: () => '请调整预算项，或修改“首页”工作表中的总预算，直到两者一致。',
  },
  budgetUpToOff: {
    what: (f) =>
      `预算项的上限合计 ${f['lines']}，总预算上限为 ${f['total']}：${f['side']} ${f['difference']}。`,
    mend: () => '请调整各预算项的上限或总预算上限，直到两者一致。',
  },
  budgetNoTotal: {
    what: (f) => `预算项合计 ${f['lines']}，但没有总预算可供对照。`,
    mend: () => '请在“首页”工作表中填写总预算。',
  },
  lineNoCampaign: {
    what: (f) => `预算项“${f['name']}”计划支出 ${f['amount']}，却没有关联任何营销活动。`,
    mend: () => '请选择这笔钱用于哪个营销活动。',
  },
  lineRangeTurned: {
    what: (f) => `预算项“${f['name']}”的计划金额为 ${f['amount']}，高于其上限 ${f['upTo']}。`,
    mend: () => '请调低各月金额，或提高上限。',
  },
  moneyNegative: {
    what: (f) => `${f['amount']} 是负数。`,
    mend: () => '计划金额请填写正数。',
  },
  moneyOutsidePlan: {
    what: (f) => `${f['month']} 安排了 ${f['amount']}，但该月不在计划期内。`,
    mend: () => '请把这笔钱移到计划期内的月份，或修改起始月份或月数。',
  },
};
