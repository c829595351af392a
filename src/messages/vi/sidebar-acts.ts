import type { SidebarMessages } from '../messages';
import { noneOrSome, oneOrMore } from '../plural';

export const acts: SidebarMessages['sidebar']['acts'] = {
  title: 'Bảng tính',
  back: 'Quay lại',
  cancel: 'Hủy',
  keepOpen: 'Vui lòng giữ thanh bên này mở cho đến khi xong.',
  tabs: {
    title: 'Thêm hoặc bỏ trang tính',
    intro:
      'Đánh dấu những trang tính mà bảng tính này cần có. Trang được bỏ ra sẽ bị ẩn; mọi nội dung trong đó vẫn được giữ.',
    groups: { strategy: 'Chiến lược', plan: 'Kế hoạch', measure: 'Đo lường' },
    filled: (rows) => `${rows} dòng đã điền`,
    aside: 'Đã bỏ ra; mọi nội dung vẫn được giữ',
    apply: 'Áp dụng',
    ask: (count) => oneOrMore(count, 'Bỏ trang tính này?', `Bỏ ${count} trang tính này?`),
    kept: 'Không có gì bị xóa: trang được bỏ ra sẽ bị ẩn và giữ lại, bạn có thể đưa trở lại tại đây bất cứ lúc nào.',
    takeOut: 'Bỏ ra',
    changing: 'Đang thay đổi các trang tính',
    added: (titles) => `Đã thêm: ${titles}.`,
    takenOut: (titles) => `Đã bỏ ra và giữ lại: ${titles}.`,
    bringBack: 'Đưa trở lại',
  },
  rows: {
    open: (title) => `Thêm dòng vào ${title}`,
    count: 'Số dòng trống cần thêm',
    notCount: 'Số nguyên từ 1 đến 500.',
    add: 'Thêm dòng',
    adding: 'Đang thêm dòng',
    added: (count, title) => `Đã thêm ${count} dòng trống vào ${title}.`,
  },
  kpis: {
    title: 'Điền công thức KPI',
    intro:
      'Thêm vào Số liệu những gì KPI cần, và vào KPI những gì mục tiêu nêu, mỗi thứ một lần; rồi điền mọi công thức. Công thức đã bị nhập đè vẫn giữ nguyên cho đến khi bạn đồng ý.',
    fill: 'Điền',
    fillAgain: 'Điền lại',
    filling: 'Đang điền công thức',
    typedOver: 'Đã bị nhập đè bằng tay',
    putBack: (count) => noneOrSome(count, 'Đặt lại', `Đặt lại ${count} ô`),
    puttingBack: 'Đang đặt lại công thức',
  },
  repair: {
    title: 'Tìm và sửa chỗ hỏng',
    intro: 'Tìm những chỗ bị hỏng trong các trang tính. Không có gì thay đổi trước khi bạn xem và đánh dấu.',
    look: 'Tìm chỗ hỏng',
    lookAgain: 'Tìm lại',
    looking: 'Đang tìm chỗ hỏng',
    none: 'Không tìm thấy chỗ hỏng nào.',
    found: (count) => `Tìm thấy ${count} chỗ hỏng`,
    kinds: {
      tabMissing: 'Trang tính bị thiếu',
      keysLost: 'Trang tính mất khóa ẩn',
      idTwice: 'Mã bị trùng',
      linkLost: 'Liên kết không dẫn đến đâu',
      cellUnreadable: 'Ô không đọc được',
      cellError: 'Ô báo lỗi',
      tabDuplicated: 'Bản sao của trang tính',
    },
    all: (count) => `Tất cả ${count}`,
    more: (count) => `${count} mục nữa`,
    byHand: 'Chỉ bạn mới sửa được chỗ này.',
    copies: 'Bản sao của các trang tính được giữ lại trước, nên có thể hoàn tác việc sửa.',
    repair: (count) => noneOrSome(count, 'Sửa', `Sửa ${count} chỗ`),
    repairing: 'Đang sửa',
    done: (count) => `Đã sửa ${count} chỗ hỏng.`,
    gone: (count) => `${count} chỗ không còn nữa.`,
  },
  language: {
    title: 'Đổi ngôn ngữ',
    intro: 'Tên trang, tiêu đề, ghi chú, lựa chọn và định dạng sẽ thay đổi. Những gì đã nhập vẫn giữ nguyên.',
    copies: 'Bản sao của các trang tính được giữ lại trước, nên có thể hoàn tác việc đổi.',
    current: 'đang dùng',
    change: 'Đổi ngôn ngữ',
    changing: 'Đang đổi ngôn ngữ',
    changed: 'Các trang tính hiện bằng tiếng Việt.',
  },
  undo: {
    kept: {
      repair: (day, tabs) =>
        `Trước lần sửa gần nhất (${day}), bản sao của ${tabs} trang tính đã được giữ lại.`,
      fix: (day, tabs) =>
        `Trước lần chỉnh gần nhất (${day}), bản sao của ${tabs} trang tính đã được giữ lại.`,
      language: (day, tabs) =>
        `Trước lần đổi ngôn ngữ gần nhất (${day}), bản sao của ${tabs} trang tính đã được giữ lại.`,
      import: (day, tabs) =>
        `Trước lần nhập số liệu gần nhất (${day}), bản sao của ${tabs} trang tính đã được giữ lại.`,
      undo: (day, tabs) =>
        `Trước lần hoàn tác gần nhất (${day}), bản sao của ${tabs} trang tính đã được giữ lại.`,
    },
    undo: 'Hoàn tác',
    ask: {
      repair: 'Hoàn tác lần sửa gần nhất?',
      fix: 'Hoàn tác lần chỉnh gần nhất?',
      language: 'Hoàn tác lần đổi ngôn ngữ gần nhất?',
      import: 'Hoàn tác lần nhập số liệu gần nhất?',
      undo: 'Hủy lần hoàn tác gần nhất?',
    },
    goesBack: (day) => `Những trang này trở lại như lúc đó (${day}):`,
    again:
      'Những gì đã nhập ở đó từ lúc ấy cũng trở lại như cũ. Bản sao được giữ lại trước, nên việc này cũng có thể hoàn tác.',
    undoing: 'Đang khôi phục các trang tính',
    undone: 'Các trang tính đã trở lại như trước.',
    drop: 'Xóa các bản sao',
    askDrop: 'Xóa các bản sao?',
    dropped: 'Đã xóa các bản sao.',
    dropping: 'Đang xóa các bản sao',
    lost: {
      repair: 'Các trang tính bạn đang dùng vẫn giữ nguyên, nhưng không thể hoàn tác lần sửa gần nhất nữa.',
      fix: 'Các trang tính bạn đang dùng vẫn giữ nguyên, nhưng không thể hoàn tác lần chỉnh gần nhất nữa.',
      language:
        'Các trang tính bạn đang dùng vẫn giữ nguyên, nhưng không thể hoàn tác lần đổi ngôn ngữ gần nhất nữa.',
      import:
        'Các trang tính bạn đang dùng vẫn giữ nguyên, nhưng không thể hoàn tác lần nhập số liệu gần nhất nữa.',
      undo: 'Các trang tính bạn đang dùng vẫn giữ nguyên, nhưng không thể hủy lần hoàn tác gần nhất nữa.',
    },
  },
};
