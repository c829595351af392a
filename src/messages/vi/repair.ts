import type { Messages } from '../messages';

export const repair: Messages['repair'] = {
  tabMissing: {
    what: (f) => `Trang tính “${f['title']}” không còn nữa.`,
    does: () => 'Tạo lại trang trống. Nội dung cũ chỉ lấy lại được từ Tệp > Nhật ký phiên bản.',
  },
  keysLost: {
    what: (f) => `“${f['title']}” đã mất các khóa ẩn nên không đọc được gì trong đó.`,
    does: (f) =>
      `Đặt lại các khóa: nhận ra ${f['count']} trên ${f['all']} phần nhờ tiêu đề. Mọi thứ khác giữ nguyên chỗ.`,
    hint: () =>
      'Còn quá ít tiêu đề để nhận ra trang này. Hãy hoàn tác việc xóa hoặc khôi phục từ nhật ký phiên bản.',
  },
  idTwice: { does: (f) => `Cấp cho hàng này mã ${f['becomes']}. Các liên kết vẫn thuộc về hàng đầu tiên.` },
  linkLost: { does: (f) => `Liên kết với “${f['becomes']}”.` },
  cellUnreadable: { does: (f) => `Hiểu là ${f['becomes']}.` },
  cellError: {
    what: (f) =>
      f['others'] === '0'
        ? `Ô hiển thị ${f['error']}.`
        : `Ô hiển thị ${f['error']}, kéo theo ${f['others']} ô khác.`,
    does: () => 'Đặt lại công thức của tiện ích.',
    hint: () => 'Đây là công thức của bạn. Hãy sửa ô mà nó tham chiếu, hoặc hoàn tác việc xóa.',
  },
  tabDuplicated: {
    what: (f) =>
      `“${f['title']}” là bản sao của trang “${f['original']}”. Nội dung nhập ở đó không được tính.`,
    does: () => 'Biến nó thành trang của riêng bạn. Không có gì trong đó thay đổi.',
  },
};

export const copyTitle: Messages['copyTitle'] = (title, day) => `${title} – trước ${day}`;
