import type { Messages } from '../messages';

export const findings: Messages['findings'] = {
  cellUnreadable: {
    what: (f) => `无法识别“${f['typed']}”：此处应填写${f['expected']}。`,
    mend: () => '请按要求重新填写，或清空该单元格。',
  },
  linkLost: {
    what: (f) => `“${f['table']}”中没有“${f['typed']}”这一行。`,
    mend: (f) => `请从下拉列表中选择，或先在“${f['table']}”中添加。`,
  },
  idTwice: {
    what: (f) => `编号 ${f['id']} 出现在多行中，引用时无法区分。`,
    mend: () => '请清空复制行的编号，下次生成时会分配新编号。',
  },
  settingMissing: {
    what: (f) => `设置项“${f['setting']}”为空。`,
    mend: () => '请在“首页”工作表中填写。',
  },
  tabBroken: {
    what: (f) => `工作表“${f['title']}”的隐藏标识行或表头行已丢失，插件无法读取。`,
    mend: () => '请撤消删除操作，或从版本记录中恢复该工作表。',
  },
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
  goalNoMetric: {
    what: (f) => `目标“${f['name']}”没有衡量指标，无从判断是否达成。`,
    mend: () => '请选择能证明目标达成的 KPI，或自行填写。',
  },
  goalNoTarget: {
    what: (f) => `目标“${f['name']}”没有目标值。`,
    mend: () => '请填写要达到的数值。',
  },
  goalNoDate: {
    what: (f) => `目标“${f['name']}”没有截止日期。`,
    mend: () => '请填写必须达成的日期。',
  },
  goalTargetWrongSide: {
    what: (f) =>
      `目标“${f['name']}”的方向是“${f['direction']}”，但目标值 ${f['target']} 却在基准值 ${f['baseline']} 的反方向。`,
    mend: () => '请核对方向、基准值和目标值。',
  },
  goalNoCampaign: {
    what: (f) => `没有任何营销活动服务于目标“${f['name']}”。`,
    mend: () => '请为它关联一个营销活动，或删除该目标。',
  },
  campaignNoGoal: {
    what: (f) => `营销活动“${f['name']}”没有对应任何目标。`,
    mend: () => '请选择它所服务的目标。',
  },
  datesTurned: {
    what: (f) => `“${f['name']}”的结束日期 ${f['end']} 早于开始日期 ${f['start']}。`,
    mend: () => '请对调或更正日期。',
  },
  monthsUneven: {
    what: (f) =>
      `“${f['kpi']}”对比的月份不一致：“${f['measure']}”缺少 ${f['month']} 的数值，而其他数据项有。`,
    mend: () => '请在“基础数据”工作表中补上该数值（没有则填 0），或将该月在各数据项中都清空。',
  },
  shareAboveOne: {
    what: (f) => `“${f['kpi']}”为 ${f['actual']}，但其分子是分母的一部分，应在 0% 到 100% 之间。`,
    mend: () => '请在“基础数据”工作表中核对该 KPI 的数据。',
  },
};

export const findingWords: Messages['findingWords'] = {
  tooMuch: '超出',
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
