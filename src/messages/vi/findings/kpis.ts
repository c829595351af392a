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
  kpiDividedByNothing: {
    what: (f) => `KPI “${f['name']}” chưa có số: số chia của nó bằng 0.`,
    fix: () => 'Kiểm tra số liệu đó ở trang Số liệu; khi còn bằng 0 thì không có gì để hiển thị.',
  },
  kpiGrowthFromBelow: {
    what: (f) =>
      `KPI “${f['name']}” chưa có số: tăng trưởng chỉ tính được từ một mức gốc lớn hơn 0, còn ở đây là ${f['base']}.`,
    fix: () => 'Kiểm tra mức gốc ở trang Số liệu, hoặc theo dõi mức thay đổi bằng số tuyệt đối.',
  },
  ownKpiLacks: {
    what: (f) => `KPI “${f['name']}” đặt là “${f['how']}”, nhưng ô “${f['column']}” còn trống.`,
    fix: () => 'Nhập số liệu, hoặc chọn cách tính khác.',
  },
  ownKpiIdle: {
    what: (f) => `KPI “${f['name']}” đặt là “${f['how']}”, cách này không dùng “${f['column']}”.`,
    fix: () => 'Xóa ô đó, hoặc chọn cách tính khác.',
  },
  kpiTargetWrongSide: {
    what: (f) =>
      `KPI “${f['name']}” có hướng là “${f['direction']}”, nhưng chỉ tiêu ${f['target']} lại nằm ngược phía so với mức ban đầu ${f['baseline']}.`,
    fix: () => 'Kiểm tra lại hướng, mức ban đầu và chỉ tiêu.',
  },
  kpiGoalDiffers: {
    what: (f) =>
      `KPI “${f['name']}” và mục tiêu “${f['goal']}” không khớp ở “${f['column']}”: ở đây ${f['here']}, ở kia ${f['there']}.`,
    fix: () => 'Chọn giá trị đúng và nhập vào cả hai nơi.',
  },
  kpisContradict: {
    what: (f) =>
      `“${f['name']}” có hai hàng cho cùng một kỳ, và “${f['column']}” khác nhau: ${f['here']} ở ${f['id']}, ${f['there']} ở ${f['other']}.`,
    fix: () => 'Giữ một trong hai hàng, hoặc gắn một hàng với mục tiêu khác.',
  },
  kpiNoBaseline: {
    what: (f) => `KPI “${f['name']}” chưa có mức ban đầu: lúc nào cũng so với chỉ tiêu.`,
    fix: () => 'Nhập mức ban đầu nếu cần đạt chỉ tiêu từng bước.',
  },
  kpiBaselineOfTotal: {
    what: (f) =>
      `“${f['name']}” mỗi kỳ bắt đầu từ 0: mức ban đầu ${f['baseline']} có vẻ là tổng kỳ trước và không được tính.`,
    fix: () => 'Để lại để so sánh, hoặc chuyển sang ghi chú.',
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
