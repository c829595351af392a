import type { Messages } from '../../messages';
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
  tooMuch: 'de trop',
  acceptedBefore: (reason) => `Accepté auparavant : « ${reason} ». Les faits ont changé.`,
  tooLittle: 'de moins',
};

export const expectedWords: Messages['expectedWords'] = {
  text: 'un texte',
  number: 'un nombre',
  whole: 'un nombre entier',
  money: 'un montant',
  share: 'un pourcentage',
  date: 'une date',
  choice: 'un mot de la liste',
};
