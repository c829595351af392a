import type { slips as english } from '../../en/findings/slips';
import type { Messages } from '../../messages';

export const slips: Pick<Messages['findings'], keyof typeof english> = {
  figureFar: {
    what: (f) => `“${f['name']}”, ${f['part']}: ${f['value']} khác xa mức thường thấy ${f['usual']}.`,
    fix: () => 'Kiểm tra số 0 và dấu thập phân, hoặc chấp nhận và ghi lý do.',
  },
  amountOff: {
    what: (f) =>
      `“${f['name']}”, ${f['part']}: nếu là ${f['meant']} thay vì ${f['value']} thì các khoản chi khớp tổng ngân sách.`,
    fix: () => 'Sửa ô này, hoặc điều chỉnh các khoản chi hay tổng cho khớp.',
  },
  figureAhead: {
    what: (f) => `“${f['name']}” có số liệu cho ${f['month']}, là tháng chưa đến.`,
    fix: () => 'Chuyển sang đúng tháng, hoặc xóa đi.',
  },
  monthMissing: {
    what: (f) => `“${f['name']}” thiếu số liệu ${f['month']}, giữa các tháng đã có.`,
    fix: () => 'Điền vào; nhập 0 nếu không có gì.',
  },
  notMeasured: {
    what: (f) => `Không có số liệu nào từ sau ${f['last']}; ${f['month']} là tháng đầu tiên trống.`,
    fix: () => 'Điền số liệu của các tháng đã qua.',
  },
  figureNegative: {
    what: (f) => `“${f['name']}”: ${f['value']} nhỏ hơn 0.`,
    fix: () => 'Kiểm tra dấu.',
  },
  partAboveWhole: {
    what: (f) =>
      `${f['name']}: ${f['value']}, nhiều hơn ${f['whole']} của ${f['entire']} dù chỉ là một phần.`,
    fix: () => 'Kiểm tra cả hai ô.',
  },
  openingOff: {
    what: (f) =>
      `“${f['name']}” mở đầu ${f['month']} với ${f['value']}; tháng trước kết thúc với ${f['closing']}.`,
    fix: () => 'Kiểm tra số đầu kỳ, và số tăng giảm của tháng trước.',
  },
  costOffSpend: {
    what: (f) => `Chi phí tiếp thị của ${f['month']} là ${f['cost']}, nhưng tháng đó đã chi ${f['paid']}.`,
    fix: () => 'Sửa chi phí, hoặc số tiền hay ngày của một khoản đã chi.',
  },
  countBroken: {
    what: (f) => `“${f['name']}”, ${f['month']}: ${f['value']} không phải số nguyên.`,
    fix: () => 'Nhập đúng số lượng.',
  },
  hoursAbsurd: {
    what: (f) => `“${f['name']}”: ${f['hours']} giờ trong ${f['days']} ngày.`,
    fix: () => 'Kiểm tra số giờ và ngày.',
  },
  subtotalRow: {
    what: (f) => `“${f['name']}” là tổng của các hàng phía trên nên tiền bị tính hai lần.`,
    fix: () => 'Xóa hàng này: các tổng đã có phía trên bảng.',
  },
  dateOdd: {
    what: (f) =>
      `“${f['name']}”, ${f['part']}: ngày ${f['day']} không hợp; dự kiến từ ${f['from']} đến ${f['to']}.`,
    fix: () => 'Kiểm tra năm, ngày và tháng.',
  },
  dateAhead: {
    what: (f) => `“${f['name']}”, ${f['part']}: ${f['day']} chưa đến, nhưng hàng này ghi là đã xong.`,
    fix: () => 'Kiểm tra ngày hoặc trạng thái.',
  },
  campaignUnfit: {
    what: (f) =>
      `Toàn bộ ${f['amount']} của “${f['name']}” nằm ngoài thời gian của “${f['campaign']}”: ${f['start']} – ${f['end']}.`,
    fix: () => 'Chọn đúng chiến dịch, hoặc đổi ngày của nó hay các tháng.',
  },
  spendLineOdd: {
    what: (f) =>
      `“${f['name']}” thường được chi ở “${f['other']}”; “${f['line']}” không dự kiến gì quanh ${f['month']}.`,
    fix: () => 'Chọn đúng khoản chi.',
  },
  goalOdd: {
    what: (f) =>
      `“${f['name']}” phục vụ “${f['goal']}”, nhưng sáng kiến “${f['initiative']}” của nó phục vụ “${f['other']}”.`,
    fix: () => 'Kiểm tra mục tiêu và sáng kiến của chiến dịch.',
  },
  channelOdd: {
    what: (f) =>
      `“${f['name']}” ở kênh “${f['channel']}”, còn chiến dịch “${f['campaign']}” ở “${f['other']}”.`,
    fix: () => 'Kiểm tra kênh của khoản chi.',
  },
  otherCurrency: {
    what: (f) => `${f['value']} được nhập bằng ${f['sign']}, nhưng kế hoạch dùng ${f['currency']}.`,
    fix: () => 'Quy đổi số tiền và nhập không kèm ký hiệu.',
  },
  campaignsOverlap: {
    what: (f) => `“${f['name']}” và “${f['other']}” cùng tiếp cận “${f['segment']}” trên một kênh, cùng lúc.`,
    fix: () => 'Dời một chiến dịch, hoặc chấp nhận và ghi lý do.',
  },
  monthsOff: {
    what: (f) => `${f['amount']} nằm ngoài các tháng của kế hoạch, ${f['from']} – ${f['to']}.`,
    fix: () => 'Kiểm tra tháng đầu tiên và số tháng.',
  },
};
