import type { course as english } from '../../en/findings/course';
import type { Messages } from '../../messages';

export const course: Pick<Messages['findings'], keyof typeof english> = {
  personaElsewhere: {
    what: (f) =>
      `“${f['name']}” nhắm tới “${f['segment']}”, nhưng chân dung “${f['persona']}” thuộc “${f['other']}”.`,
    fix: () => 'Chọn chân dung thuộc phân khúc này, hoặc đổi phân khúc.',
  },
  segmentChannelUnused: {
    what: (f) =>
      `“${f['name']}” tiếp cận qua “${f['channel']}”, nhưng chưa chiến dịch nào cho nhóm này chạy ở đó.`,
    fix: () => 'Dùng kênh này trong một chiến dịch, hoặc chọn kênh khác.',
  },
  campaignNoTask: {
    what: (f) => `Chiến dịch “${f['name']}” chưa có công việc nào.`,
    fix: () => 'Thêm công việc, hoặc chấp nhận kèm lý do.',
  },
  kpiOtherMetric: {
    what: (f) => `KPI “${f['name']}” theo dõi mục tiêu “${f['goal']}”, vốn được đo bằng “${f['metric']}”.`,
    fix: () => 'Theo dõi đúng chỉ số của mục tiêu, hoặc đổi chỉ số đó.',
  },
  decisionLost: {
    what: (f) => `Quyết định nói về ${f['subject']}, nhưng trang tính ${f['table']} không có mục này.`,
    fix: () => 'Nhập mã của một hàng đang có.',
  },
  keeperViews: {
    what: (f) => `“${f['name']}” phụ trách khoản chi nhưng chỉ có quyền “${f['access']}”.`,
    fix: () => 'Cấp quyền chỉnh sửa, hoặc giao khoản chi cho người khác.',
  },
  campaignPastGoal: {
    what: (f) =>
      `“${f['name']}” kết thúc ngày ${f['end']}, sau hạn chót ${f['due']} của mục tiêu “${f['goal']}”.`,
    fix: () => 'Kết thúc sớm hơn, hoặc gắn với mục tiêu muộn hơn.',
  },
  parentOver: {
    what: (f) => `“${f['name']}” vẫn “${f['status']}”, còn “${f['above']}” đã “${f['over']}”.`,
    fix: () => 'Dừng mục này luôn, hoặc tiếp tục mục kia.',
  },
  contentOutside: {
    what: (f) =>
      `“${f['name']}” đăng ngày ${f['day']}, ngoài “${f['campaign']}” (${f['start']} đến ${f['end']}).`,
    fix: () => 'Dời vào thời gian chiến dịch, hoặc gắn với chiến dịch khác.',
  },
  postsShort: {
    what: (f) =>
      `“${f['name']}” hứa ${f['promised']} bài từ ${f['from']} đến ${f['to']}; mới lên kế hoạch ${f['planned']}.`,
    fix: () => 'Lên thêm nội dung, hoặc giảm tần suất.',
  },
  reviewEmpty: {
    what: (f) => `Buổi rà soát ngày ${f['day']} chưa ghi gì.`,
    fix: () => 'Ghi lại kết quả, hoặc xóa hàng.',
  },
  stopStillRuns: {
    what: (f) =>
      `Buổi rà soát đã quyết định dừng “${f['subject']}”, nhưng trạng thái vẫn là “${f['status']}”.`,
    fix: () => 'Dừng lại, hoặc đổi quyết định.',
  },
  kpiStale: {
    what: (f) =>
      `“${f['name']}” được theo dõi theo tần suất “${f['rhythm']}”; số liệu mới nhất là ${f['month']}.`,
    fix: () => 'Nhập số liệu mới hơn, hoặc đổi tần suất.',
  },
  revenueApart: {
    what: (f) => `Các chiến dịch ghi nhận doanh thu ${f['claimed']}; “${f['measure']}” là ${f['measured']}.`,
    fix: () => 'Kiểm tra cả hai và phạm vi doanh số của mỗi bên.',
  },
};
