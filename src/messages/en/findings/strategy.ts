import type { Facts } from '../../facts';

export const strategy = {
  strategyMissing: {
    what: (f: Facts) => `The plan is under way, but its strategy is missing: ${f['parts']}.`,
    fix: (_: Facts) => 'Write these first: what for, for whom, and with what move.',
  },
  strategyBlank: {
    what: (f: Facts) => `The strategy leaves questions open under “${f['heading']}”: ${f['columns']}.`,
    fix: (_: Facts) => 'Answer them, or accept it with the reason.',
  },
  notCarried: {
    what: (f: Facts) =>
      `The strategy answers “${f['answer']}”, but no row of ${f['table']} takes it up: ${f['column']}.`,
    fix: (_: Facts) => 'Fill it in where it is carried out.',
  },
  summariesAlike: {
    what: (f: Facts) => `“${f['one']}” and “${f['other']}” hold the same text.`,
    fix: (_: Facts) => 'Say here how, when and for how much; above, why and what.',
  },
  planOutsideStrategy: {
    what: (f: Facts) =>
      `The plan runs from ${f['begins']} to ${f['ends']}; the strategy says “${f['column']}”: ${f['day']}.`,
    fix: (_: Facts) => 'Change the period of one of them.',
  },
  objectiveNoGoal: {
    what: (f: Facts) => `No goal is set for the objective “${f['name']}”.`,
    fix: (_: Facts) => 'Link a goal to it, or take it off the list.',
  },
  servesBelow: {
    what: (f: Facts) => `“${f['name']}” is set to serve “${f['other']}”, which isn’t above it.`,
    fix: (_: Facts) => 'Pick an objective of a higher level, or leave it blank.',
  },
  goalsAllShort: {
    what: (f: Facts) => `Every goal is “${f['horizon']}”; none looks further ahead.`,
    fix: (f: Facts) => `Add one, or set to “${f['other']}” the goal that leads there.`,
  },
  prioritiesAlike: {
    what: (f: Facts) => `${f['table']}: all ${f['count']} have priority ${f['priority']}.`,
    fix: (_: Facts) => 'Say which comes first: give others a lower one.',
  },
  priorityAgainstMoney: {
    what: (f: Facts) =>
      `“${f['name']}” (priority ${f['priority']}) gets ${f['amount']}; “${f['other']}” (priority ${f['otherPriority']}) gets ${f['otherAmount']}.`,
    fix: (_: Facts) => 'Move money, or change a priority.',
  },
};

/** Why each finding matters; for docs/checks.md. */
export const strategyReasons: Record<keyof typeof strategy, string> = {
  strategyMissing:
    'A strategy says what for, for whom and with what move; without it a plan is a list of things to do.',
  strategyBlank: 'Whoever writes a campaign looks here for what it may promise, to whom and why.',
  notCarried: 'What the strategy says and no row of the workbook takes up stays a sentence.',
  summariesAlike:
    'A strategy says why and what, a plan how, when and for how much; one text for both says one of them only.',
  planOutsideStrategy:
    'A plan that runs when its strategy does not apply serves a strategy nobody has written yet.',
  objectiveNoGoal: 'What the business wants and no goal is set for is wanted by nobody in marketing.',
  servesBelow:
    'Aims of marketing serve those of the business, and these the company’s; the other way round nothing leads up.',
  goalsAllShort: 'Short goals alone can all be met while the business goes nowhere.',
  prioritiesAlike: 'Where everything comes first, whoever shouts loudest does.',
  priorityAgainstMoney:
    'Money shows what really comes first; either it or the priority says something nobody means.',
};
