import type { Messages } from '../messages';
import { said } from '../said';

const id = said('Mã', 'Cấp một lần và giữ nguyên. Hãy để tiện ích bổ sung lo.');

export const planTabs: Pick<
  Messages['tabs'],
  'channels' | 'tasks' | 'content' | 'spend' | 'people' | 'reviews'
> = {
  channels: {
    title: 'Kênh',
    about: 'Tổ hợp kênh: mỗi kênh để làm gì, nói gì, được cấp bao nhiêu và nên được cấp bao nhiêu.',
    columns: {
      id,
      channel: said('Kênh', 'Tên ngắn gọn, ví dụ “Facebook”.'),
      type: said('Loại kênh', 'Thuộc loại kênh nào.'),
      platform: said('Nền tảng', 'Nền tảng hoặc địa điểm cụ thể, ví dụ “trang Facebook của tiệm”.'),
      role: said('Vai trò', 'Kênh để làm gì, ví dụ “đưa khách đến trang đặt nếm thử”.'),
      message: said('Thông điệp chính', 'Kênh nói điều gì, ví dụ “nếm thử trước, quyết định sau”.'),
      weight: said('Trọng số ưu tiên', 'Kênh quan trọng đến đâu, ví dụ từ 1 đến 5.'),
      expectedReturn: said('Hiệu quả kỳ vọng', 'Doanh thu trên mỗi đồng chi ra, ví dụ 3.'),
      frequency: said('Tần suất đăng', 'Ví dụ “ba bài mỗi tuần”.'),
      leaders: said(
        'Người có ảnh hưởng (KOL)',
        'Mọi người lắng nghe ai ở kênh này, ví dụ “một blogger ẩm thực trong quận”.',
      ),
      replies: said('Ai trả lời, trong bao lâu', 'Ví dụ “Minh, trong vòng hai giờ”.'),
      kpi: said('KPI theo dõi', 'Con số được theo dõi ở kênh này.'),
      owner: said('Người phụ trách', 'Người điều hành kênh.'),
      planned: said('Ngân sách dự kiến', 'Tổng các khoản chi của kênh.'),
      share: said('Tỷ trọng', 'Phần của kênh trong toàn bộ ngân sách.'),
      suggested: said('Tỷ trọng gợi ý', 'Tính theo trọng số nhân với hiệu quả kỳ vọng.'),
      actual: said('Đã chi', 'Số tiền đã chi.'),
      variance: said('Chênh lệch', 'Dự kiến trừ đã chi (+ = chi ít hơn ngân sách).'),
    },
  },
  tasks: {
    title: 'Công việc',
    about: 'Việc gì phải làm trong chiến dịch nào, ai làm và khi nào xong. Cột mốc cũng là công việc.',
    columns: {
      id,
      task: said('Công việc', 'Một đầu việc, ví dụ “In thẻ mời nếm thử”.'),
      campaign: said('Chiến dịch', 'Chiến dịch mà công việc thuộc về.'),
      kind: said('Loại', 'Công việc hoặc cột mốc.'),
      responsible: said('Thực hiện (R)', 'Người làm việc này.'),
      accountable: said('Chịu trách nhiệm (A)', 'Người chịu trách nhiệm về kết quả.'),
      consulted: said('Tham vấn (C)', 'Người được hỏi ý kiến.'),
      informed: said('Được thông báo (I)', 'Người cần được báo tin.'),
      start: said('Bắt đầu', 'Ngày đầu tiên làm việc này.'),
      due: said('Hạn chót', 'Ngày phải làm xong.'),
      hours: said('Số giờ', 'Cần bao nhiêu giờ, ví dụ 6.'),
      status: said('Trạng thái', 'Đã lên kế hoạch, đang thực hiện, hoàn thành, tạm dừng hoặc đã dừng.'),
      late: said('Đúng hạn?', 'Trễ hạn khi đã qua hạn chót mà chưa hoàn thành.'),
    },
  },
  content: {
    title: 'Nội dung',
    about: 'Đăng gì, khi nào, ở đâu, cho ai; và những gì đã có sẵn.',
    columns: {
      id,
      title: said('Tiêu đề', 'Tiêu đề tạm, ví dụ “Chín mươi giây lúc bốn giờ sáng”.'),
      campaign: said('Chiến dịch', 'Chiến dịch mà nội dung phục vụ.'),
      date: said('Ngày đăng', 'Ngày nội dung ra mắt.'),
      type: said('Loại nội dung', 'Bài viết, video, bài đăng, v.v.'),
      topic: said('Chủ đề', 'Nội dung nói về điều gì, ví dụ “vì sao bột cần được ủ”.'),
      channel: said('Kênh', 'Đăng ở kênh nào.'),
      persona: said('Chân dung khách hàng', 'Nội dung được làm cho ai.'),
      stage: said('Giai đoạn mua hàng', 'Giai đoạn mua hàng mà nội dung giúp ích.'),
      state: said('Mới hay đã có', 'Mới, giữ nguyên, cập nhật hoặc gỡ bỏ.'),
      keyword: said(
        'Từ khóa',
        'Từ khóa tìm kiếm cần dẫn đến nội dung này, ví dụ “nếm thử bánh mì men tự nhiên”.',
      ),
      callToAction: said(
        'Lời kêu gọi hành động',
        'Mọi người nên làm gì tiếp theo, ví dụ “đặt lịch nếm thử”.',
      ),
      owner: said('Người phụ trách', 'Người làm nội dung này.'),
      status: said('Trạng thái', 'Đã lên kế hoạch, đang thực hiện, hoàn thành, tạm dừng hoặc đã dừng.'),
      link: said('Liên kết', 'Có thể tìm thấy ở đâu, ví dụ “bakery.example/tasting”.'),
      result: said('Kết quả', 'Nội dung đã mang lại gì, ví dụ “40 lượt đặt trong một tuần”.'),
      goal: said('Mục tiêu', 'Mục tiêu của chiến dịch.'),
      late: said('Đúng hạn?', 'Trễ hạn khi đã qua ngày đăng mà chưa đăng.'),
    },
  },
  spend: {
    title: 'Chi tiêu',
    about: 'Tiền đã cam kết và tiền đã chi, mỗi lần một hàng, trừ vào một khoản chi của ngân sách.',
    columns: {
      id,
      supplier: said('Nhà cung cấp', 'Ai nhận tiền, ví dụ “nhà in”.'),
      line: said('Khoản chi', 'Tiền được lấy từ khoản chi nào.'),
      date: said('Ngày', 'Ngày đặt hàng hoặc thanh toán.'),
      amount: said('Số tiền', 'Bao nhiêu tiền, ví dụ 4.500.000.'),
      state: said('Tình trạng', 'Đã cam kết: đã hứa chi, chưa trả. Đã chi: đã trả tiền.'),
      note: said('Ghi chú', 'Ví dụ số hóa đơn.'),
    },
  },
  people: {
    title: 'Người tham gia',
    about: 'Ai tham gia, giữ vai trò gì và ai được xem những gì.',
    columns: {
      id,
      person: said('Họ tên', 'Tên của người này, ví dụ “Nguyễn Thị Lan”.'),
      part: said('Vai trò trong kế hoạch', 'Họ làm gì cho kế hoạch, ví dụ “viết bản tin”.'),
      team: said('Nhóm', 'Marketing, bán hàng, bên liên quan hoặc agency.'),
      email: said('Email', 'Liên hệ với họ qua đâu, ví dụ “lan@bakery.example”.'),
      access: said('Quyền truy cập', 'Họ được xem, nhận xét hay chỉnh sửa.'),
      tasksOpen: said('Việc đang mở', 'Những việc họ thực hiện, chưa hoàn thành và chưa dừng.'),
      hours: said('Số giờ còn lại', 'Số giờ của những việc đó.'),
    },
  },
  reviews: {
    title: 'Rà soát',
    about: 'Đã rút ra điều gì và quyết định điều gì, qua từng lần rà soát.',
    columns: {
      id,
      figures: said(
        'Số liệu khi đó',
        'Các mục tiêu và ngân sách vào ngày đó ra sao, ví dụ “202 trên 240 khách đăng ký, đã chi 135 triệu”.',
      ),
      worked: said(
        'Điều hiệu quả',
        'Và vì sao chúng ta biết, ví dụ “hộp đầu tiên nửa giá: 19 trên 24 người đã dùng”.',
      ),
      failed: said(
        'Điều chưa hiệu quả',
        'Và vì sao chúng ta biết, ví dụ “biểu mẫu: bốn trên mười người bỏ dở”.',
      ),
      why: said(
        'Vì sao',
        'Lý do, theo những gì chúng ta biết được, ví dụ “sáu ô trên điện thoại là quá nhiều”.',
      ),
      customersSaid: said(
        'Ý kiến khách hàng',
        'Khách hàng đã nói gì với chúng ta, ví dụ “sao lại cần địa chỉ nhà tôi?”.',
      ),
      teamSaid: said(
        'Ý kiến của nhóm',
        'Nhóm đã nói gì với chúng ta, ví dụ “tên, ngày và số điện thoại là đủ”.',
      ),
      date: said('Ngày', 'Ngày rà soát.'),
      rhythm: said('Tần suất', 'Đây là lần rà soát theo kỳ nào.'),
      decision: said('Quyết định', 'Tiếp tục, nhân rộng, điều chỉnh hoặc dừng.'),
      changes: said('Thay đổi về', 'Quyết định làm thay đổi điều gì.'),
      subject: said('Hàng được thay đổi', 'Mã của hàng, ví dụ C2.'),
      owner: said('Người phụ trách', 'Người lo việc này.'),
      due: said('Hạn chót', 'Khi nào phải xong.'),
      done: said('Đã làm', 'Đã làm xong hay chưa.'),
    },
  },
};
