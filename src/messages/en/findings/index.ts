import { budget } from './budget';
import { dates } from './dates';
import { kpis } from './kpis';
import { slips } from './slips';
import { smart } from './smart';
import { structure } from './structure';
import { thread } from './thread';

/** What a check found (`what`) and the way out (`fix`); facts come ready to read. */
export const findings = { ...structure, ...smart, ...budget, ...thread, ...dates, ...kpis, ...slips };

export const findingWords = {
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
