import type { Messages } from '../messages';

export const fixes: Messages['fixes'] = {
  setTo: (f) => `Đặt “${f['column']}” thành ${f['value']}`,
  fillIn: (f) => `Điền ${f['values']}`,
  clear: (f) => `Xóa “${f['column']}”`,
  moveMoney: (f) => `Chuyển ${f['amount']} sang ${f['month']}`,
  releaseMoney: (f) => `Giải phóng ${f['amount']}`,
  linkTo: (f) => `Liên kết với “${f['value']}”`,
  addRows: (f) => `Thêm hàng vào “${f['table']}”: ${f['count']}`,
  layOut: (f) => `Xếp sẵn các ngày sắp tới: ${f['count']}`,
  splitGoal: (f) => `Tách thành ${f['count']} mục tiêu`,
  putBack: () => 'Khôi phục công thức',
  remake: (f) => `Thêm lại “${f['column']}”, để trống`,
};
