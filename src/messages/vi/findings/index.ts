import type { Messages } from '../../messages';
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
  several: (title, count, all, gap) => `${title}: ${count}/${all} ${gap}.`,
  lacking: (columns) => `chưa có ${columns}`,
  more: (more) => `Còn ${more} trường hợp tương tự.`,
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

/** What rows have in common that are told at once, after how many they are. */
export const gaps: Messages['gaps'] = {
  noCampaign: 'chưa có chiến dịch',
  noGoal: 'chưa có mục tiêu',
  noInitiative: 'chưa có sáng kiến',
  noKpi: 'chưa có KPI',
  noMoney: 'chưa có ngân sách',
  noDates: 'chưa có ngày',
  noOwner: 'chưa có người phụ trách',
  noChannel: 'chưa có kênh',
  noCategory: 'chưa có hạng mục',
  noContent: 'chưa có nội dung',
  noTask: 'chưa có công việc',
  empty: 'chưa ghi gì',
  unused: 'chưa được dùng',
  unanswered: 'chưa được ứng phó',
  late: 'quá hạn',
  noData: 'chưa có số liệu',
  noBaseline: 'chưa có mức ban đầu',
  noFigure: 'chưa có con số',
  unspent: 'còn tiền chưa chi của các tháng đã qua',
  offTrack: 'chậm tiến độ',
  missed: 'sẽ không đạt chỉ tiêu',
};
