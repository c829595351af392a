import { budget } from './budget';
import { course } from './course';
import { dates } from './dates';
import { kpis } from './kpis';
import { market } from './market';
import { results } from './results';
import { rows } from './rows';
import { slips } from './slips';
import { smart } from './smart';
import { strategy } from './strategy';
import { structure } from './structure';
import { thread } from './thread';

/** What a check found (`what`) and the way out (`fix`); facts come ready to read. */
export const findings = {
  ...results,
  ...structure,
  ...strategy,
  ...market,
  ...rows,
  ...smart,
  ...budget,
  ...thread,
  ...course,
  ...dates,
  ...kpis,
  ...slips,
};

export const findingWords = {
  several: (title: string, count: string, all: string, gap: string) => `${title}: ${count} of ${all} ${gap}.`,
  lacking: (columns: string) => `without ${columns}`,
  more: (more: string) => `${more} more like it.`,
  tooMuch: 'too much',
  acceptedBefore: (reason: string) => `Accepted before, because “${reason}”. The facts have changed.`,
  tooLittle: 'too little',
};

/** What a kind of cell expects, as part of a sentence. */
export const expectedWords = {
  text: 'text',
  number: 'a number',
  whole: 'a whole number',
  money: 'an amount',
  share: 'a percentage',
  date: 'a date',
  choice: 'a word from the list',
};

/** What rows have in common that are told at once, after how many they are. */
export const gaps = {
  noCampaign: 'without a campaign',
  noGoal: 'without a goal',
  noInitiative: 'without an initiative',
  noKpi: 'without a KPI',
  noMoney: 'without a budget',
  noDates: 'without dates',
  noOwner: 'without an owner',
  noChannel: 'without a channel',
  noCategory: 'without a category',
  noContent: 'without content',
  noTask: 'without tasks',
  empty: 'empty',
  unused: 'unused',
  unanswered: 'unanswered',
  late: 'overdue',
  noData: 'without data',
  noBaseline: 'without a baseline',
  noFigure: 'without a figure',
  unspent: 'with unspent money in past months',
  offTrack: 'off track',
  missed: 'heading for less than the target',
};
