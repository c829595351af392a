import type { strategy as english } from '../../en/findings/strategy';
import type { Messages } from '../../messages';

export const strategy: Pick<Messages['findings'], keyof typeof english> = {
  strategyMissing: {
    what: (f) => `计划已经开始，但策略还缺少：${f['parts']}。`,
    fix: () => '请先写清楚：为了什么、面向谁、靠什么举措。',
  },
  strategyBlank: {
    what: (f) => `策略的“${f['heading']}”部分尚有问题未回答：${f['columns']}。`,
    fix: () => '请回答这些问题，或说明原因后接受。',
  },
  notCarried: {
    what: (f) => `策略已回答“${f['answer']}”，但“${f['table']}”中没有任何一行落实：${f['column']}。`,
    fix: () => '请在负责落实的行中填写。',
  },
  summariesAlike: {
    what: (f) => `“${f['one']}”与“${f['other']}”的内容相同。`,
    fix: () => '此处写怎么做、何时做、花多少；上面写为什么和做什么。',
  },
  planOutsideStrategy: {
    what: (f) => `计划为${f['begins']}至${f['ends']}，而策略的“${f['column']}”为${f['day']}。`,
    fix: () => '请调整其中一个的期限。',
  },
  objectiveNoGoal: {
    what: (f) => `业务目标“${f['name']}”下没有任何目标。`,
    fix: () => '请为其关联一个目标，或将其移除。',
  },
  servesBelow: {
    what: (f) => `“${f['name']}”设为支持“${f['other']}”，但后者的层级并不更高。`,
    fix: () => '请选择更高层级的业务目标，或留空。',
  },
  goalsAllShort: {
    what: (f) => `所有目标都是“${f['horizon']}”，没有更长远的目标。`,
    fix: (f) => `请新增一个，或将其中合适的目标设为“${f['other']}”。`,
  },
  prioritiesAlike: {
    what: (f) => `${f['table']}：全部 ${f['count']} 个的优先级都是 ${f['priority']}。`,
    fix: () => '请明确先后，调低其他项的优先级。',
  },
  priorityAgainstMoney: {
    what: (f) =>
      `“${f['name']}”（优先级 ${f['priority']}）分得 ${f['amount']}，“${f['other']}”（优先级 ${f['otherPriority']}）分得 ${f['otherAmount']}。`,
    fix: () => '请调整资金，或修改优先级。',
  },
};
