import type { Messages } from '../../messages';
import { isolate } from '../isolate';
import { budget } from './budget';
import { dates } from './dates';
import { kpis } from './kpis';
import { slips } from './slips';
import { smart } from './smart';
import { structure } from './structure';
import { thread } from './thread';

export const findings: Messages['findings'] = {
  ...structure,
  ...smart,
  ...budget,
  ...thread,
  ...dates,
  ...kpis,
  ...slips,
};

export const findingWords: Messages['findingWords'] = {
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
