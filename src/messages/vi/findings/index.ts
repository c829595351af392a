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
  tooMuch: 'vượt',
  acceptedBefore: (reason) => `Trước đây được chấp nhận vì “${reason}”. Số liệu đã thay đổi.`,
  tooLittle: 'thiếu',
};

export const expectedWords: Messages['expectedWords'] = {
  text: 'văn bản',
  number: 'một số',
  whole: 'một số nguyên',
  money: 'một số tiền',
  share: 'một tỷ lệ phần trăm',
  date: 'một ngày',
  choice: 'một mục trong danh sách',
};
