import type { strategy as english } from '../../en/findings/strategy';
import type { Messages } from '../../messages';

export const strategy: Pick<Messages['findings'], keyof typeof english> = {
  strategyMissing: {
    what: (f) => `Kế hoạch đã bắt đầu nhưng chiến lược còn thiếu: ${f['parts']}.`,
    fix: () => 'Viết những phần này trước: để làm gì, cho ai, bằng cách nào.',
  },
  strategyBlank: {
    what: (f) => `Chiến lược còn bỏ ngỏ ở mục “${f['heading']}”: ${f['columns']}.`,
    fix: () => 'Trả lời các câu này, hoặc chấp nhận kèm lý do.',
  },
  notCarried: {
    what: (f) =>
      `Chiến lược đã trả lời “${f['answer']}”, nhưng chưa hàng nào của ${f['table']} thực hiện: ${f['column']}.`,
    fix: () => 'Điền vào nơi thực hiện điều đó.',
  },
  summariesAlike: {
    what: (f) => `“${f['one']}” và “${f['other']}” có cùng nội dung.`,
    fix: () => 'Ở đây nêu cách làm, thời gian, chi phí; ở trên nêu lý do và điều cần làm.',
  },
  planOutsideStrategy: {
    what: (f) =>
      `Kế hoạch chạy từ ${f['begins']} đến ${f['ends']}; chiến lược ghi “${f['column']}”: ${f['day']}.`,
    fix: () => 'Đổi thời gian của một trong hai.',
  },
  objectiveNoGoal: {
    what: (f) => `Chưa có mục tiêu nào cho mục tiêu kinh doanh “${f['name']}”.`,
    fix: () => 'Gắn một mục tiêu với nó, hoặc bỏ nó khỏi danh sách.',
  },
  servesBelow: {
    what: (f) => `“${f['name']}” phục vụ “${f['other']}”, nhưng mục này không ở cấp cao hơn.`,
    fix: () => 'Chọn mục tiêu ở cấp cao hơn, hoặc để trống.',
  },
  goalsAllShort: {
    what: (f) => `Mọi mục tiêu đều là “${f['horizon']}”; chưa có mục tiêu nào nhìn xa hơn.`,
    fix: (f) => `Thêm một mục tiêu, hoặc đặt “${f['other']}” cho mục tiêu phù hợp.`,
  },
  prioritiesAlike: {
    what: (f) => `${f['table']}: cả ${f['count']} đều có mức ưu tiên ${f['priority']}.`,
    fix: () => 'Nêu rõ việc nào trước: hạ mức ưu tiên của việc khác.',
  },
  priorityAgainstMoney: {
    what: (f) =>
      `“${f['name']}” (ưu tiên ${f['priority']}) được ${f['amount']}; “${f['other']}” (ưu tiên ${f['otherPriority']}) được ${f['otherAmount']}.`,
    fix: () => 'Chuyển ngân sách, hoặc đổi mức ưu tiên.',
  },
};
