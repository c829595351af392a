import type { SidebarMessages } from '../messages';

export const findings: SidebarMessages['sidebar']['findings'] = {
  groups: { result: 'Kết quả', error: 'Lỗi', warning: 'Cảnh báo', advice: 'Gợi ý' },
  more: (count) => `${count} mục nữa`,
  fixing: 'Đang chỉnh',
  fixed: 'Đã chỉnh và kiểm tra lại tất cả.',
  stillThere: 'Phát hiện này vẫn còn. Hãy xem nội dung hiện tại của nó.',
  accept: 'Chấp nhận…',
  reason: 'Vì sao có thể giữ nguyên',
  reasonHint: 'Lý do được lưu ở trang Kiểm tra. Phát hiện sẽ trở lại khi số liệu thay đổi.',
  noReason: 'Vui lòng ghi lý do.',
  keep: 'Chấp nhận',
  keeping: 'Đang lưu lý do',
  kept: 'Đã chấp nhận. Phát hiện này không còn được tính, và sẽ trở lại khi số liệu thay đổi.',
  accepted: (count) => `${count} phát hiện đã chấp nhận`,
  because: 'Chấp nhận vì:',
  takeBack: 'Bỏ chấp nhận',
  takingBack: 'Đang bỏ chấp nhận',
  takenBack: 'Đã bỏ chấp nhận. Phát hiện này lại được tính.',
};

export const completeness: SidebarMessages['sidebar']['completeness'] = {
  title: 'Đã điền đến nay',
  intro: 'Số ô đã điền trong số ô đang dùng. Không phải ô nào cũng cần điền.',
  filled: (filled, of) => `${filled}/${of} ô`,
  more: (count) => `${count} trang tính nữa`,
};
