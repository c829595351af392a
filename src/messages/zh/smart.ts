import type { Messages } from '../messages';

export const smart: Messages['smart'] = {
  sVague: {
    what: (f) => `仅凭“${f['words']}”，看不出人人理解一致的结果。`,
    mend: () => '请写明什么会改变、对谁改变、改变多少。',
  },
  sActivity: {
    what: (f) => `“${f['words']}”是行动，不是结果。`,
    mend: () => '请写明它要带来什么；行动本身应放在营销活动中。',
  },
  sNoResult: {
    what: () => '看不清要达成什么结果。',
    mend: () => '请写成一句话：谁在何时之前达到什么、达到多少。',
  },
  sSeveral: {
    what: (f) => `目标同时要求多件事：${f['words']}。`,
    mend: () => '请拆成多个目标，使每一个都能判断是否达成。',
  },
  mNoFigure: {
    what: () => '没有数字可以判断目标是否达成。',
    mend: () => '请补充衡量指标及其基准值、目标值和单位。',
  },
  mOnlyHowOften: {
    what: () => '目标写了频率，却没写达到多少。',
    mend: () => '请补充要达到的数字。',
  },
  mNoTarget: {
    what: () => '指标没有目标值。',
    mend: () => '请填写要达到的数值。',
  },
  mNoMetric: {
    what: () => '没有写明目标值衡量的是什么。',
    mend: () => '请选择能证明目标达成的 KPI，或自行填写。',
  },
  mNoUnit: {
    what: (f) => `没有写明“${f['metric']}”用什么单位计算。`,
    mend: () => '请选择单位。',
  },
  mWrongSide: {
    what: (f) => `目标值 ${f['target']} 在 ${f['baseline']} 的反方向。`,
    mend: () => '请核对方向、基准值和目标值。',
  },
  mDisagree: {
    what: (f) => `句子写的是 ${f['said']}，目标值却是 ${f['target']}。`,
    mend: () => '请改正其中错误的一个。',
  },
  mTakeFigure: {
    what: (f) => `数字 ${f['said']} 只写在句子里。`,
    mend: () => '请填入相应的列，以便计算进度。',
  },
  mNoBaseline: {
    what: () => '没有说明指标目前是多少。',
    mend: () => '请填写基准值。',
  },
  mKpiFits: {
    what: (f) => `目标没有衡量指标；“${f['kpi']}”比较合适。`,
    mend: () => '请选它作为衡量指标。',
  },
  aSteep: {
    what: (f) => `目标要求每月变化 ${f['asked']}。`,
    mend: () => '请降低目标值、推迟截止日期，或说明以前做到过。',
  },
  aFasterThanEver: {
    what: (f) => `目标要求每月 ${f['asked']}，而迄今最好的一个月是 ${f['best']}。`,
    mend: () => '请降低目标值、推迟截止日期，或说明会有什么不同。',
  },
  aUnsure: {
    what: (f) => `写目标的人自己也只有 ${f['confidence']} 的把握。`,
    mend: () => '请把步子缩小到有把握为止。',
  },
  aNoMeans: {
    what: () => '没有为它安排人、工作或资金。',
    mend: () => '请为它指定负责人、关键举措或营销活动，以及预算。',
  },
  aNoWhy: {
    what: () => '没有说明为什么做得到。',
    mend: () => '请写明用什么方法，或填写可实现的理由。',
  },
  rNoObjective: {
    what: () => '该目标不服务于任何业务目标。',
    mend: () => '请关联它所服务的业务目标，或删除该目标。',
  },
  rOtherMeasure: {
    what: (f) => `目标用“${f['metric']}”衡量，其业务目标却用“${f['measure']}”衡量。`,
    mend: () => '请说明两者如何相互影响，或关联其他业务目标。',
  },
  rNoInitiative: {
    what: () => '没有关键举措推动该目标。',
    mend: () => '请为它关联一项关键举措。',
  },
  rShareOff: {
    what: (f) => `该目标占资金的 ${f['share']}，按优先级应占 ${f['fair']}。`,
    mend: () => '请调整它的优先级或预算。',
  },
  rNoWhy: {
    what: () => '没有说明该目标有什么意义。',
    mend: () => '请关联它所服务的业务目标。',
  },
  tNoDate: {
    what: () => '没有写明目标必须在何时达成。',
    mend: () => '请填写截止日期。',
  },
  tOnlyHowOften: {
    what: () => '目标写了频率，却没写到什么时候为止。',
    mend: () => '请填写截止日期。',
  },
  tEvent: {
    what: () => '截止时间是一个没有写明日期的事件。',
    mend: () => '请把它的日期填为截止日期。',
  },
  tVague: {
    what: () => '所写的时间不是具体日期。',
    mend: () => '请填写截止日期。',
  },
  tPast: {
    what: (f) => `截止日期 ${f['due']} 已经过去。`,
    mend: () => '请填写已达到的数字，或设定新的日期。',
  },
  tTurned: {
    what: (f) => `截止日期 ${f['due']} 早于开始日期 ${f['start']}。`,
    mend: () => '请对调或改正日期。',
  },
  tOutsidePlan: {
    what: (f) => `截止日期 ${f['due']} 远在计划之外。`,
    mend: () => '请设在计划期内，或为计划期内的部分另设目标。',
  },
  tDisagree: {
    what: (f) => `句子写的是 ${f['said']}，截止日期却是 ${f['due']}。`,
    mend: () => '请改正其中错误的一个。',
  },
  tTakeDate: {
    what: (f) => `日期 ${f['said']} 只写在句子里。`,
    mend: () => '请填为截止日期。',
  },
  tNoStart: {
    what: () => '目标没有开始日期。',
    mend: () => '请填写开始工作的日期。',
  },
  tNoReview: {
    what: (f) => `在 ${f['due']} 之前没有安排复盘。`,
    mend: () => '请趁还来得及时安排一次复盘。',
  },
};
