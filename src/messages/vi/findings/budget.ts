import type { budget as english } from '../../en/findings/budget';
import type { Messages } from '../../messages';

export const budget: Pick<Messages['findings'], keyof typeof english> = {
  budgetOff: {
    what: (f) =>
      `Các khoản chi cộng lại là ${f['lines']}, tổng ngân sách là ${f['total']}: ${f['side']} ${f['difference']}.`,
    mend: () => 'Điều chỉnh các khoản chi hoặc tổng ngân sách ở trang Bắt đầu cho khớp nhau.',
  },
  budgetUpToOff: {
    what: (f) =>
      `Mức tối đa của các khoản chi cộng lại là ${f['lines']}, tổng ngân sách tối đa là ${f['total']}: ${f['side']} ${f['difference']}.`,
    mend: () => 'Điều chỉnh mức tối đa của các khoản chi hoặc tổng ngân sách tối đa cho khớp nhau.',
  },
  budgetNoTotal: {
    what: (f) => `Các khoản chi cộng lại là ${f['lines']}, nhưng chưa có tổng ngân sách để đối chiếu.`,
    mend: () => 'Nhập tổng ngân sách ở trang Bắt đầu.',
  },
  lineNoCampaign: {
    what: (f) => `Khoản chi “${f['name']}” trị giá ${f['amount']} chưa gắn với chiến dịch nào.`,
    mend: () => 'Chọn chiến dịch mà khoản này chi cho.',
  },
  lineRangeTurned: {
    what: (f) =>
      `Khoản chi “${f['name']}” dự kiến ${f['amount']}, cao hơn mức tối đa ${f['upTo']} của chính nó.`,
    mend: () => 'Giảm số tiền các tháng hoặc nâng mức tối đa.',
  },
  moneyNegative: {
    what: (f) => `${f['amount']} là số tiền âm.`,
    mend: () => 'Nhập số tiền dự kiến bằng số dương.',
  },
  moneyOutsidePlan: {
    what: (f) => `Có ${f['amount']} dự kiến cho ${f['month']}, nằm ngoài các tháng của kế hoạch.`,
    mend: () => 'Chuyển số tiền vào một tháng của kế hoạch, hoặc đổi tháng đầu tiên hay số tháng.',
  },
};
