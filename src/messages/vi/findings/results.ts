import type { results as english } from '../../en/findings/results';
import type { Messages } from '../../messages';

export const results: Pick<Messages['findings'], keyof typeof english> = {
  noGoals: {
    what: () => 'Chưa có mục tiêu nào: hãy viết mục tiêu đầu tiên.',
    fix: () => 'Nêu điều gì sẽ thay đổi, bao nhiêu và khi nào.',
  },
  noLines: {
    what: () => 'Ngân sách chưa có khoản chi nào.',
    fix: () => 'Liệt kê các khoản chi theo từng tháng.',
  },
  offTrack: {
    what: (f) => `“${f['name']}” chậm tiến độ: đến nay ${f['actual']}, chỉ tiêu ${f['target']}.`,
    fix: () => 'Thay đổi cách thực hiện, hoặc thống nhất chỉ tiêu khác.',
  },
  forecastMissed: {
    what: (f) => `Với tiến độ này, “${f['name']}” chỉ đạt ${f['forecast']} thay vì ${f['target']}.`,
    fix: () => 'Thay đổi cách thực hiện, hoặc thống nhất chỉ tiêu khác.',
  },
  budgetShort: {
    what: (f) => `“${f['name']}” cần ${f['needed']}; ${f['planned']} dự kiến chi chỉ mang lại ${f['reach']}.`,
    fix: () => 'Tăng ngân sách, giảm chỉ tiêu, hoặc nêu rõ phần còn lại đến từ đâu.',
  },
  nothingMeasured: {
    what: (f) => `Chưa nhập số liệu nào từ ${f['month']}.`,
    fix: () => 'Nhập số liệu từng tháng để đánh giá mục tiêu và KPI.',
  },
};
