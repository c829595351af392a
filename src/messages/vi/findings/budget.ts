import type { budget as english } from '../../en/findings/budget';
import type { Messages } from '../../messages';

export const budget: Pick<Messages['findings'], keyof typeof english> = {
  budgetOff: {
    what: (f) =>
      `Các khoản chi cộng lại là ${f['lines']}, tổng ngân sách là ${f['total']}: ${f['side']} ${f['difference']}.`,
    fix: () => 'Điều chỉnh các khoản chi hoặc tổng ngân sách ở trang Bắt đầu cho khớp nhau.',
  },
  budgetUpToOff: {
    what: (f) =>
      `Mức tối đa của các khoản chi cộng lại là ${f['lines']}, tổng ngân sách tối đa là ${f['total']}: ${f['side']} ${f['difference']}.`,
    fix: () => 'Điều chỉnh mức tối đa của các khoản chi hoặc tổng ngân sách tối đa cho khớp nhau.',
  },
  budgetNoTotal: {
    what: (f) => `Các khoản chi cộng lại là ${f['lines']}, nhưng chưa có tổng ngân sách để đối chiếu.`,
    fix: () => 'Nhập tổng ngân sách ở trang Bắt đầu.',
  },
  lineNoCampaign: {
    what: (f) => `Khoản chi “${f['name']}” trị giá ${f['amount']} chưa gắn với chiến dịch nào.`,
    fix: () => 'Chọn chiến dịch mà khoản này chi cho.',
  },
  lineRangeTurned: {
    what: (f) =>
      `Khoản chi “${f['name']}” dự kiến ${f['amount']}, cao hơn mức tối đa ${f['upTo']} của chính nó.`,
    fix: () => 'Giảm số tiền các tháng hoặc nâng mức tối đa.',
  },
  moneyNegative: {
    what: (f) => `${f['amount']} là số tiền âm.`,
    fix: () => 'Nhập số tiền dự kiến bằng số dương.',
  },
  moneyOutsidePlan: {
    what: (f) => `Có ${f['amount']} dự kiến cho ${f['month']}, nằm ngoài các tháng của kế hoạch.`,
    fix: () => 'Chuyển số tiền vào một tháng của kế hoạch, hoặc đổi tháng đầu tiên hay số tháng.',
  },
  lineOverspent: {
    what: (f) =>
      `Dòng “${f['name']}” đã cam kết và chi ${f['spent']}, vượt ${f['over']} so với ${f['planned']} dự kiến.`,
    fix: () => 'Tăng dự kiến cho dòng này, hoặc ngừng chi.',
  },
  spendOnNothing: {
    what: (f) => `Đã cam kết hoặc chi ${f['spent']} cho dòng “${f['name']}” mà không có dự kiến.`,
    fix: () => 'Lập dự kiến, hoặc chuyển khoản chi sang đúng dòng.',
  },
  spendNoLine: {
    what: (f) => `Khoản ${f['amount']} cho “${f['name']}” không thuộc dòng ngân sách nào.`,
    fix: () => 'Chọn dòng tương ứng.',
  },
  spendNegative: {
    what: (f) => `Khoản chi cho “${f['name']}” là ${f['amount']}.`,
    fix: () => 'Sửa dấu, hoặc chấp nhận nếu đó là khoản hoàn tiền.',
  },
  spendTwice: {
    what: (f) =>
      `Khoản ${f['amount']} cho “${f['name']}” trong ${f['month']} lặp lại ở đây, sau hàng ${f['first']}.`,
    fix: () => 'Xóa một trong hai nếu cùng một hóa đơn, hoặc chấp nhận.',
  },
  moneyOutsideCampaign: {
    what: (f) =>
      `Dòng “${f['name']}” dự kiến ${f['amount']} vào ${f['month']}, khi chiến dịch “${f['campaign']}” không chạy.`,
    fix: () => 'Chuyển tiền vào các tháng của chiến dịch, hoặc đổi ngày.',
  },
  pastUnspent: {
    what: (f) =>
      `Trong ${f['planned']} dự kiến cho các tháng đã qua của dòng “${f['name']}”, còn ${f['unspent']} chưa cam kết và chưa chi.`,
    fix: () => 'Chuyển sang tháng tới, giải phóng, hoặc ghi lại khoản đã chi.',
  },
  linesNoChannel: {
    what: (f) => `Khoản chi “${f['name']}” chưa có kênh.`,
    fix: () => 'Chọn một kênh để cơ cấu kênh được đúng.',
  },
  linesNoCategory: {
    what: (f) => `Khoản chi “${f['name']}” chưa có hạng mục.`,
    fix: () => 'Chọn một hạng mục trong danh sách.',
  },
  linesNoOwner: {
    what: (f) => `Khoản chi “${f['name']}” chưa có người phụ trách.`,
    fix: () => 'Chọn hoặc nhập người phụ trách.',
  },
  paceSlow: {
    what: (f) => `Đã chi ${f['spent']} trên ${f['planned']} dự kiến cho các tháng đã qua: ${f['share']}.`,
    fix: () => 'Ghi nốt khoản còn thiếu, hoặc giải phóng tiền không cần đến.',
  },
  paceFast: {
    what: (f) => `Đã chi ${f['spent']}, so với ${f['planned']} dự kiến cho các tháng đã qua: ${f['share']}.`,
    fix: () => 'Chi chậm lại, hoặc tìm tiền cho các tháng tới.',
  },
  forecastOver: {
    what: (f) =>
      `Đến cuối kỳ sẽ chi ${f['forecast']}, vượt ${f['over']} so với tổng ngân sách ${f['total']}.`,
    fix: () => 'Giảm các tháng tới, hoặc tăng tổng.',
  },
  channelShareOff: {
    what: (f) =>
      `Kênh “${f['name']}” nhận ${f['share']} tiền của các kênh; trọng số và lợi nhuận kỳ vọng gợi ý ${f['suggested']}.`,
    fix: () => 'Điều chuyển tiền, hoặc đổi trọng số hay lợi nhuận kỳ vọng.',
  },
  channelAlone: {
    what: (f) => `Kênh “${f['name']}” nhận ${f['share']} tiền của các kênh.`,
    fix: () => 'Phân bổ lại, hoặc chấp nhận và ghi lý do.',
  },
  shareTypedWhole: {
    what: (f) => `${f['value']} ở đây nghĩa là ${f['share']}, nhiều hơn toàn bộ.`,
    fix: () => 'Nhập phần trăm, ví dụ 15%.',
  },
  breakEvenMissed: {
    what: (f) =>
      `Để hoàn vốn cần ${f['needed']} khách hàng (mỗi khách mang lại ${f['each']} với biên lợi nhuận ${f['margin']}); các chiến dịch kỳ vọng ${f['expected']}.`,
    fix: () => 'Giảm ngân sách, hoặc lập kế hoạch có thêm khách hay thêm doanh thu mỗi khách.',
  },
  leadCostBold: {
    what: (f) =>
      `Chiến dịch “${f['name']}” dự kiến mỗi khách tiềm năng tốn ${f['each']}; đến nay mỗi người tốn ${f['last']}.`,
    fix: () => 'Giảm số kỳ vọng, tăng tiền, hoặc chấp nhận và ghi lý do.',
  },
};
