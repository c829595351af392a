import type { SidebarMessages } from '../messages';
import { acts } from './sidebar-acts';
import { completeness, findings } from './sidebar-findings';
import { imports } from './sidebar-import';
import { loop } from './sidebar-loop';

export const sidebar: SidebarMessages['sidebar'] = {
  title: 'Throughline',
  loading: 'Đang đọc bảng tính…',
  setUp: {
    title: 'Thiết lập kế hoạch',
    intro:
      'Chỉ cần vài thông tin là các trang tính sẽ được tạo. Bạn có thể sửa tất cả sau này ở trang Bắt đầu.',
    business: 'Doanh nghiệp',
    businessHint: 'Tên doanh nghiệp hoặc thương hiệu',
    planName: 'Tên kế hoạch',
    planNameHint: 'Ví dụ “Kế hoạch marketing 2027”',
    size: 'Quy mô',
    language: 'Ngôn ngữ của các trang tính',
    currency: 'Tiền tệ',
    currencyHint: 'Ba chữ cái, ví dụ VND',
    firstMonth: 'Tháng đầu tiên',
    month: 'Tháng',
    year: 'Năm',
    months: 'Số tháng',
    totalBudget: 'Tổng ngân sách',
    totalBudgetHint: 'Có thể để trống lúc này',
    rhythm: 'Rà soát',
    rhythmHint: 'Với quy mô đầy đủ, các ngày rà soát được xếp sẵn khi tạo trang tính.',
    noRhythm: 'Không cố định',
    build: 'Tạo các trang tính',
    required: 'Vui lòng điền mục này.',
    notCurrency: 'Ba chữ in hoa, ví dụ VND.',
    notMonths: 'Số nguyên từ 1 đến 24.',
    notAmount: 'Số từ 0 trở lên, ví dụ 12000000 hoặc 12.000.000.',
    correct: (count) => `Có ${count} mục cần sửa.`,
  },
  building: {
    title: 'Đang tạo',
    step: (done, all) => `${done}/${all} trang tính`,
    keepOpen: 'Bạn có thể xem các trang tính dần được điền. Vui lòng giữ thanh bên này mở cho đến khi xong.',
  },
  home: {
    title: 'Kế hoạch của bạn',
    tabs: 'Các trang tính',
    built: (count) => `Đã tạo hoặc thay đổi ${count} trang tính.`,
    unchanged: 'Mọi thứ đã sẵn sàng từ trước. Không có gì thay đổi.',
    rebuild: 'Tạo lại',
    check: 'Kiểm tra tất cả',
    checking: 'Đang kiểm tra',
    noFindings: 'Không tìm thấy lỗi nào.',
    found: (errors, warnings, advice) => `${errors} lỗi, ${warnings} cảnh báo, ${advice} gợi ý`,
    goTo: (place) => `Chuyển đến ${place}`,
    more: (count) => `Còn ${count} mục nữa ở trang Kiểm tra`,
  },
  file: {
    title: 'Tệp kế hoạch',
    intro:
      'Toàn bộ nội dung của kế hoạch trong một tệp. Tệp nằm trên máy của bạn; không có gì được gửi đi đâu.',
    save: 'Lưu tệp kế hoạch',
    saving: 'Đang lưu tệp kế hoạch',
    saved: (name) => `Đã lưu thành ${name}.`,
    open: 'Mở tệp kế hoạch',
    openIntro: 'Đã có tệp kế hoạch? Hãy mở tại đây thay vì điền biểu mẫu.',
    opened: 'Đã nạp tệp kế hoạch vào bảng tính này.',
    choose: 'Chọn tệp kế hoạch',
  },
  problem: {
    title: 'Không thực hiện được',
    retry: 'Thử lại',
    back: 'Quay lại',
    more: (count) => `và ${count} mục khác`,
  },
  words: {
    learning: 'Đang đổi ngôn ngữ của thanh bên này…',
    unheard: (language) => `Không tải được câu chữ (${language}). Thanh bên này vẫn dùng tiếng Việt.`,
  },
  acts,
  imports,
  loop,
  findings,
  completeness,
};
