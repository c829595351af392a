import type { dates as english } from '../../en/findings/dates';
import type { Messages } from '../../messages';

export const dates: Pick<Messages['findings'], keyof typeof english> = {
  datesTurned: {
    what: (f) => `“${f['name']}” kết thúc ngày ${f['end']}, trước ngày bắt đầu ${f['start']}.`,
    fix: () => 'Đổi chỗ hoặc sửa lại hai ngày.',
  },
  campaignOutsidePlan: {
    what: (f) =>
      `Chiến dịch “${f['name']}” chạy từ ${f['start']} đến ${f['end']}, ngoài thời gian kế hoạch (${f['from']} đến ${f['to']}).`,
    fix: () => 'Đổi ngày của chiến dịch, hoặc thời gian kế hoạch.',
  },
  campaignLate: {
    what: (f) => `Chiến dịch “${f['name']}” đang ở trạng thái “${f['status']}” dù mốc là ${f['day']}.`,
    fix: () => 'Cập nhật trạng thái, hoặc đổi ngày.',
  },
  taskAfterCampaign: {
    what: (f) => `“${f['name']}” đến hạn ${f['due']}, sau khi chiến dịch kết thúc vào ${f['end']}.`,
    fix: () => 'Dời hạn sớm hơn, hoặc kéo dài chiến dịch.',
  },
  taskLate: {
    what: (f) => `“${f['name']}” đã đến hạn ${f['due']} mà vẫn chưa xong.`,
    fix: () => 'Đặt là đã xong, hoặc chọn hạn mới.',
  },
  taskNoOne: {
    what: (f) => `Không ai thực hiện “${f['name']}”.`,
    fix: () => 'Chọn người thực hiện.',
  },
  personOverloaded: {
    what: (f) =>
      `“${f['name']}” có ${f['needed']} giờ công việc từ ${f['from']} đến ${f['to']}, nhưng chỉ có ${f['has']} giờ để làm.`,
    fix: () => 'Dời một ngày, giao bớt việc, hoặc dành thêm giờ.',
  },
  contentNoOwner: {
    what: (f) => `“${f['name']}” sẽ đăng ngày ${f['day']} mà chưa có ai làm.`,
    fix: () => 'Chọn người phụ trách.',
  },
  contentLate: {
    what: (f) => `“${f['name']}” lẽ ra đã đăng ngày ${f['day']}.`,
    fix: () => 'Đặt là đã xong, hoặc chọn ngày mới.',
  },
  contentClash: {
    what: (f) => `“${f['name']}” và “${f['other']}” cùng đăng trên ${f['channel']} ngày ${f['day']}.`,
    fix: () => 'Dời một trong hai, hoặc chấp nhận.',
  },
  contentGap: {
    what: (f) => `Không đăng gì từ ${f['from']} đến ${f['to']}: ${f['weeks']} tuần.`,
    fix: () => 'Thêm nội dung vào giữa, hoặc chấp nhận và ghi lý do.',
  },
  reviewOverdue: {
    what: (f) => `Lần đánh giá tiếp theo (${f['rhythm']}) đã đến hạn ${f['due']}.`,
    fix: () => 'Tổ chức và ghi vào trang đánh giá, hoặc đổi nhịp.',
  },
  decisionOpen: {
    what: (f) => `Quyết định “${f['decision']}” đến hạn ${f['due']} mà chưa thực hiện.`,
    fix: () => 'Thực hiện, hoặc chọn hạn mới.',
  },
  reviewsAhead: {
    what: (f) => `Cần rà soát (${f['rhythm']}) nhưng chưa xếp lần nào từ ${f['due']} trở đi.`,
    fix: () => 'Xếp sẵn các ngày, hoặc đổi nhịp.',
  },
};
