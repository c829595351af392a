import type { Messages } from '../messages';

export const menu: Messages['menu'] = {
  open: 'Mở Throughline',
  buildStrategy: 'Tạo các trang chiến lược',
  buildPlan: 'Tạo các trang kế hoạch',
  check: 'Kiểm tra tất cả',
  review: 'Bắt đầu rà soát',
  changes: 'Những gì đã đổi từ khi phê duyệt',
  approve: 'Phê duyệt kế hoạch',
  built: (tabs) => `Đã tạo xong. ${tabs} trang tính được thay đổi.`,
  nothingToDo: 'Mọi thứ đã sẵn sàng.',
  checked: (errors, warnings) => `Đã kiểm tra: ${errors} lỗi, ${warnings} cảnh báo. Xem trang Kiểm tra.`,
  fillIn: 'Điền công thức KPI',
  addRows: 'Thêm hàng vào bảng này',
  rowsAdded: (rows) => `Đã thêm ${rows} hàng.`,
  openTable: 'Trước tiên hãy mở trang của một bảng, ví dụ Chiến dịch.',
};
