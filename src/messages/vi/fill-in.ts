import type { Messages } from '../messages';

export const fillIn: Messages['fillIn'] = {
  noKpis: 'Chưa có KPI nào. Hãy chọn một KPI ở trang KPI, hoặc một chỉ số ở trang Mục tiêu.',
  filled: (count) => `Công thức của ${count} KPI đã có đủ.`,
  kpisAdded: (names) => `Đã thêm vào KPI cho các mục tiêu của bạn: ${names}.`,
  measuresAdded: (names) => `Đã thêm vào Số liệu: ${names}.`,
  missing: (count, names) => `${count} KPI đang chờ số ở trang Số liệu: ${names}.`,
  typedOver: (cells) => `Đã bị nhập đè bằng tay và được để nguyên: ${cells}.`,
  inSidebar: 'Thanh bên có thể đặt lại các công thức.',
  holds: (kpi, column, typed) => `${kpi}: ${column} đang là ${typed}`,
  does: 'Đặt lại công thức của tiện ích; những gì đã nhập được chuyển vào ghi chú.',
};
