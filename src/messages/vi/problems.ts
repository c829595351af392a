import type { Messages } from '../messages';

export const problems: Messages['problems'] = {
  busy: () => 'Có người khác đang dùng Throughline để thay đổi bảng tính này. Vui lòng thử lại sau giây lát.',
  newerWorkbook: (f) =>
    `Bảng tính này được tạo bằng phiên bản Throughline mới hơn (${f['version']}). Chưa có gì bị thay đổi. Hãy cập nhật tiện ích bổ sung rồi thử lại.`,
  notBuilt: () => 'Bảng tính này chưa có kế hoạch nào. Hãy thiết lập kế hoạch trước.',
  notEmpty: () =>
    'Bảng tính này đã có một kế hoạch với nội dung đã nhập. Chưa có gì bị thay đổi. Hãy mở tệp trong một bảng tính mới, còn trống.',
  settingsBad: (f) => `Không dùng được các cài đặt này: ${f['faults']}`,
  planBad: (f) => `Không dùng được tệp kế hoạch này. Chưa có gì bị thay đổi. ${f['faults']}`,
  tabBroken: (f) =>
    `Trang tính “${f['titles']}” đã mất hàng khóa ẩn hoặc hàng tiêu đề nên được giữ nguyên. Hãy hoàn tác thao tác xóa hoặc khôi phục trang từ lịch sử phiên bản, rồi tạo lại.`,
  nothingToUndo: () => 'Không có gì để hoàn tác: không còn bản sao nào.',
  callBad: (f) => `Thanh bên và tiện ích bổ sung không hiểu nhau (${f['call']}). Hãy tải lại bảng tính.`,
  serviceFailed: () =>
    'Google Sheets không phản hồi như mong đợi. Nội dung đã nhập không bị mất; hãy thử lại.',
};

export const faults: Messages['faults'] = {
  missing: 'bị thiếu',
  unknownKey: 'không được dùng ở đây',
  notText: 'phải là văn bản',
  notNumber: 'phải là số',
  notWhole: 'phải là số nguyên',
  notDay: 'phải là ngày theo dạng 2027-01-31',
  notMonth: 'phải là tháng theo dạng 2027-01',
  notChoice: 'phải là một trong các mã đã liệt kê',
  notList: 'phải là danh sách',
  notObject: 'phải là đối tượng',
  notId: 'phải là mã của bảng này',
  idTwice: 'là mã xuất hiện hai lần',
  notJson: 'không phải JSON',
  notCurrency: 'phải là mã tiền tệ, ví dụ VND',
  outOfRange: 'nằm ngoài khoảng cho phép',
  otherVersion: 'là phiên bản mà tiện ích bổ sung này không đọc được',
  tooLong: 'quá dài',
};
