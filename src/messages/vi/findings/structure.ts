import type { structure as english } from '../../en/findings/structure';
import type { Messages } from '../../messages';

export const structure: Pick<Messages['findings'], keyof typeof english> = {
  cellUnreadable: {
    what: (f) => `Không đọc được “${f['typed']}”: ô này cần ${f['expected']}.`,
    fix: () => 'Nhập lại theo dạng đó, hoặc xóa nội dung ô.',
  },
  linkLost: {
    what: (f) => `“${f['typed']}” không có trong “${f['table']}”.`,
    fix: (f) => `Chọn một hàng trong danh sách, hoặc thêm vào “${f['table']}” trước.`,
  },
  idTwice: {
    what: (f) => `Mã ${f['id']} nằm ở nhiều hàng nên các liên kết không phân biệt được.`,
    fix: () => 'Xóa mã của hàng được sao chép; lần tạo sau sẽ cấp mã mới.',
  },
  settingMissing: {
    what: (f) => `Cài đặt “${f['setting']}” còn trống.`,
    fix: () => 'Điền vào trang Bắt đầu.',
  },
  tabBroken: {
    what: (f) =>
      `Trang tính “${f['title']}” đã mất hàng khóa ẩn hoặc hàng tiêu đề nên tiện ích bổ sung không đọc được.`,
    fix: () => 'Hoàn tác thao tác xóa, hoặc khôi phục trang từ lịch sử phiên bản.',
  },
  namesUnlisted: {
    what: (f) => `${f['count']} tên, chẳng hạn “${f['typed']}”, chưa có trong trang “${f['table']}”.`,
    fix: () => 'Hãy thêm vào đó để có thể liên kết và đếm.',
  },
  cellPutBack: {
    what: (f) => `“${f['column']}” của “${f['name']}” chứa ${f['held']} thay vì ${f['due']}.`,
    fix: () => 'Ô đã được khôi phục; nội dung cũ nằm trong ghi chú của ô.',
  },
  cellReplaced: {
    what: (f) => `“${f['column']}” của “${f['name']}” đang chứa ${f['held']} thay vì ${f['due']}.`,
    fix: () => 'Khôi phục công thức, hoặc chấp nhận kèm lý do.',
  },
  partDeleted: {
    what: (f) => `“${f['column']}” đã bị xóa khỏi ${f['table']}.`,
    fix: () => 'Hoàn tác việc xóa để giữ nội dung, hoặc thêm lại, để trống.',
  },
};
