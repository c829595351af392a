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
  tooMuch: '超出',
  acceptedBefore: (reason) => `此前因“${reason}”而接受，现情况已变。`,
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
