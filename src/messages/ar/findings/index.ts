import type { Messages } from '../../messages';
import { isolate } from '../isolate';
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

export const findings: Messages['findings'] = {
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

export const findingWords: Messages['findingWords'] = {
  several: (title, count, all, gap) =>
    `${isolate(title)}: ${isolate(count)} من ${isolate(all)} ${isolate(gap)}.`,
  lacking: (columns) => `بلا ${isolate(columns)}`,
  more: (more) => `حالات مماثلة أخرى: ${isolate(more)}.`,
  tooMuch: 'زيادة',
  acceptedBefore: (reason) => `قُبلت من قبل لأن «${isolate(reason)}». وقد تغيّرت الحقائق.`,
  tooLittle: 'نقص',
};

export const expectedWords: Messages['expectedWords'] = {
  text: 'نص',
  number: 'رقم',
  whole: 'عدد صحيح',
  money: 'مبلغ',
  share: 'نسبة مئوية',
  date: 'تاريخ',
  choice: 'كلمة من القائمة',
};

/** What rows have in common that are told at once, after how many they are. */
export const gaps: Messages['gaps'] = {
  noCampaign: 'بلا حملة',
  noGoal: 'بلا هدف',
  noInitiative: 'بلا مبادرة',
  noKpi: 'بلا مؤشر',
  noMoney: 'بلا ميزانية',
  noDates: 'بلا تواريخ',
  noOwner: 'بلا مسؤول',
  noChannel: 'بلا قناة',
  noCategory: 'بلا فئة',
  noContent: 'بلا محتوى',
  noTask: 'بلا مهام',
  empty: 'فارغة',
  unused: 'بلا استخدام',
  unanswered: 'بلا استجابة',
  late: 'بتأخير',
  noData: 'بلا بيانات',
  noBaseline: 'بلا خط أساس',
  noFigure: 'بلا رقم',
  unspent: 'بمبالغ لم تُصرف من أشهر مضت',
  offTrack: 'خارج المسار',
  missed: 'دون المستهدف بهذه الوتيرة',
};
