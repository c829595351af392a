import type { kpis as english } from '../../en/findings/kpis';
import type { Messages } from '../../messages';

export const kpis: Pick<Messages['findings'], keyof typeof english> = {
  shareAboveOne: {
    what: (f) =>
      `${f['kpi']} là ${f['actual']}, nhưng tử số là một phần của mẫu số nên phải nằm trong khoảng từ 0% đến 100%.`,
    fix: () => 'Kiểm tra số liệu của KPI này ở trang Số liệu.',
  },
  monthsUneven: {
    what: (f) =>
      `${f['kpi']} so các tháng khác nhau: ${f['measure']} chưa có số cho tháng ${f['month']}, trong khi các số liệu khác đã có.`,
    fix: () => 'Điền con số ở trang Số liệu (0 nếu không có gì), hoặc xóa tháng đó ở tất cả.',
  },
  kpiNoValues: {
    what: (f) => `KPI “${f['name']}” chưa có số liệu nào.`,
    fix: () => 'Nhập các số đo của nó, hoặc bỏ khỏi danh sách.',
  },
  kpiTargetWrongSide: {
    what: (f) =>
      `KPI “${f['name']}” có hướng là “${f['direction']}”, nhưng chỉ tiêu ${f['target']} lại nằm ngược phía so với mức ban đầu ${f['baseline']}.`,
    fix: () => 'Kiểm tra lại hướng, mức ban đầu và chỉ tiêu.',
  },
  funnelTurned: {
    what: (f) =>
      `${f['lower']} là ${f['below']}, nhiều hơn ${f['above']} của ${f['upper']} mà từ đó sinh ra.`,
    fix: () => 'Kiểm tra cả hai số đo: có thể một số bị đếm hai lần, hoặc đếm thứ khác.',
  },
  stockSummed: {
    what: (f) => `“${f['name']}” đang đặt là “${f['kind']}”; đúng ra là “${f['right']}”.`,
    fix: () => 'Sửa loại, hoặc dùng số đo riêng của bạn.',
  },
};
