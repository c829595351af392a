import type { Messages } from '../messages';

export const findings: Messages['findings'] = {
  cellUnreadable: {
    what: (f) => `Không đọc được “${f['typed']}”: ô này cần ${f['expected']}.`,
    mend: () => 'Nhập lại theo dạng đó, hoặc xóa nội dung ô.',
  },
  linkLost: {
    what: (f) => `“${f['typed']}” không có trong “${f['table']}”.`,
    mend: (f) => `Chọn một hàng trong danh sách, hoặc thêm vào “${f['table']}” trước.`,
  },
  idTwice: {
    what: (f) => `Mã ${f['id']} nằm ở nhiều hàng nên các liên kết không phân biệt được.`,
    mend: () => 'Xóa mã của hàng được sao chép; lần tạo sau sẽ cấp mã mới.',
  },
  settingMissing: {
    what: (f) => `Cài đặt “${f['setting']}” còn trống.`,
    mend: () => 'Điền vào trang Bắt đầu.',
  },
  tabBroken: {
    what: (f) =>
      `Trang tính “${f['title']}” đã mất hàng khóa ẩn hoặc hàng tiêu đề nên tiện ích bổ sung không đọc được.`,
    mend: () => 'Hoàn tác thao tác xóa, hoặc khôi phục trang từ lịch sử phiên bản.',
  },
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
  goalNoMetric: {
    what: (f) => `Mục tiêu “${f['name']}” chưa có chỉ số nên không biết khi nào là đạt.`,
    mend: () => 'Chọn KPI chứng minh mục tiêu, hoặc tự nhập.',
  },
  goalNoTarget: {
    what: (f) => `Mục tiêu “${f['name']}” chưa có chỉ tiêu.`,
    mend: () => 'Nhập giá trị cần đạt.',
  },
  goalNoDate: {
    what: (f) => `Mục tiêu “${f['name']}” chưa có hạn chót.`,
    mend: () => 'Nhập ngày phải đạt mục tiêu.',
  },
  goalTargetWrongSide: {
    what: (f) =>
      `Mục tiêu “${f['name']}” có hướng là “${f['direction']}”, nhưng chỉ tiêu ${f['target']} lại nằm ngược phía so với mức ban đầu ${f['baseline']}.`,
    mend: () => 'Kiểm tra lại hướng, mức ban đầu và chỉ tiêu.',
  },
  goalNoCampaign: {
    what: (f) => `Chưa có chiến dịch nào phục vụ mục tiêu “${f['name']}”.`,
    mend: () => 'Gắn một chiến dịch với mục tiêu này, hoặc bỏ mục tiêu.',
  },
  campaignNoGoal: {
    what: (f) => `Chiến dịch “${f['name']}” chưa phục vụ mục tiêu nào.`,
    mend: () => 'Chọn mục tiêu mà chiến dịch phục vụ.',
  },
  datesTurned: {
    what: (f) => `“${f['name']}” kết thúc ngày ${f['end']}, trước ngày bắt đầu ${f['start']}.`,
    mend: () => 'Đổi chỗ hoặc sửa lại hai ngày.',
  },
  monthsUneven: {
    what: (f) =>
      `${f['kpi']} so các tháng khác nhau: ${f['measure']} chưa có số cho tháng ${f['month']}, trong khi các số liệu khác đã có.`,
    mend: () => 'Điền con số ở trang Số liệu (0 nếu không có gì), hoặc xóa tháng đó ở tất cả.',
  },
  shareAboveOne: {
    what: (f) =>
      `${f['kpi']} là ${f['actual']}, nhưng tử số là một phần của mẫu số nên phải nằm trong khoảng từ 0% đến 100%.`,
    mend: () => 'Kiểm tra số liệu của KPI này ở trang Số liệu.',
  },
};

export const findingWords: Messages['findingWords'] = {
  tooMuch: 'vượt',
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
