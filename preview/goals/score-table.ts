import type { Criterion } from '../../src/rules/smart/judge/judgement';
import type { Evaluated } from './evaluate';
import type { GivenGoal } from './read-goals';

interface Judged {
  goal: GivenGoal;
  judgement: Evaluated;
}

interface Score {
  name: string;
  /** Whether the goal counts for this score, and whether it is right. */
  counts(judged: Judged): boolean;
  right(judged: Judged): boolean;
}

const criteria = ['S', 'M', 'A', 'R', 'T'] as const;
const bothEvident = ({ goal }: Judged) =>
  goal.overall === 'smart' && goal.m_evident === true && goal.t_evident === true;
const agrees = (criterion: Criterion, evident: 'm_evident' | 't_evident'): Score => ({
  name: `${criterion} agrees with ${evident}`,
  counts: ({ goal }) => typeof goal[evident] === 'boolean',
  right: ({ goal, judgement }) => (judgement[criterion] === 'yes') === goal[evident],
});

const scores: Score[] = [
  agrees('M', 'm_evident'),
  agrees('T', 't_evident'),
  {
    name: 'not SMART: at least one no',
    counts: ({ goal }) => goal.overall === 'not_smart',
    right: ({ judgement }) => criteria.some((criterion) => judgement[criterion] === 'no'),
  },
  {
    name: 'SMART, both evident: no no on M, T',
    counts: bothEvident,
    right: ({ judgement }) => judgement.M !== 'no' && judgement.T !== 'no',
  },
  {
    name: 'SMART, both evident: no no on S',
    counts: bothEvident,
    right: ({ judgement }) => judgement.S !== 'no',
  },
  ...criteria.map((criterion) => ({
    name: `${criterion} as labelled (yes or no)`,
    counts: ({ goal }: Judged) => goal[criterion] === 'yes' || goal[criterion] === 'no',
    right: ({ goal, judgement }: Judged) => goal[criterion] === judgement[criterion],
  })),
];

/** How often the judgements meet the labels, over all and by language; nothing where there are no labels. */
export function scoreTable(judged: Judged[]): string {
  const told = scores.filter((score) => judged.some((one) => score.counts(one)));
  if (told.length === 0) return '';
  const languages = [...new Set(judged.map(({ goal }) => goal.lang))].sort();
  const rows = told.map(({ name, counts, right }) => {
    const cells = [
      judged,
      ...languages.map((language) => judged.filter(({ goal }) => goal.lang === language)),
    ].map((part) => {
      const counted = part.filter(counts);
      return counted.length === 0 ? '-' : share(counted.filter(right).length, counted.length);
    });
    return [name, ...cells];
  });
  const lines = [['', 'all', ...languages], ...rows];
  return lines
    .map(([name = '', ...cells]) => name.padEnd(36) + cells.map((cell) => cell.padStart(16)).join(''))
    .join('\n')
    .concat('\n');
}

const share = (right: number, all: number): string => `${right}/${all} ${((100 * right) / all).toFixed(1)}%`;
