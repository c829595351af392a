import type { Messages } from '../messages';

export const smart: Messages['smart'] = {
  sVague: {
    what: (f) => `Chỉ riêng “${f['words']}” chưa nói lên một kết quả mà ai cũng hiểu như nhau.`,
    fix: () => 'Nêu rõ điều gì sẽ khác, với ai và khác bao nhiêu.',
  },
  sActivity: {
    what: (f) => `“${f['words']}” là hoạt động, không phải kết quả.`,
    fix: () => 'Nêu điều nó phải mang lại; hoạt động thì đưa vào chiến dịch.',
  },
  sNoResult: {
    what: () => 'Khó nhận ra kết quả cần đạt.',
    fix: () => 'Viết một câu: ai đạt được gì, bao nhiêu, khi nào.',
  },
  sSeveral: {
    what: (f) => `Mục tiêu muốn nhiều thứ cùng lúc: ${f['words']}.`,
    fix: () => 'Tách mỗi thứ thành một mục tiêu để biết từng cái đạt hay không.',
  },
  mNoFigure: {
    what: () => 'Không có con số nào để biết mục tiêu đã đạt hay chưa.',
    fix: () => 'Thêm chỉ số cùng mức ban đầu, chỉ tiêu và đơn vị.',
  },
  mOnlyHowOften: {
    what: () => 'Mục tiêu nói bao lâu một lần, nhưng chưa nói bao nhiêu.',
    fix: () => 'Thêm con số cần đạt.',
  },
  mNoTarget: {
    what: () => 'Chỉ số chưa có chỉ tiêu.',
    fix: () => 'Nhập giá trị cần đạt.',
  },
  mNoMetric: {
    what: () => 'Chưa nói chỉ tiêu đo điều gì.',
    fix: () => 'Chọn KPI chứng minh mục tiêu, hoặc tự nhập.',
  },
  mNoUnit: {
    what: (f) => `Chưa nói “${f['metric']}” được tính bằng đơn vị nào.`,
    fix: () => 'Chọn đơn vị.',
  },
  mWrongSide: {
    what: (f) => `Chỉ tiêu ${f['target']} nằm ngược phía so với ${f['baseline']}.`,
    fix: () => 'Kiểm tra lại hướng, mức ban đầu và chỉ tiêu.',
  },
  mDisagree: {
    what: (f) => `Câu viết ${f['said']}, còn chỉ tiêu là ${f['target']}.`,
    fix: () => 'Sửa con số bị sai.',
  },
  mTakeFigure: {
    what: (f) => `Con số ${f['said']} mới chỉ nằm trong câu.`,
    fix: () => 'Đưa nó vào các ô để tính được tiến độ.',
  },
  mNoBaseline: {
    what: () => 'Chưa nói hiện nay chỉ số đang ở đâu.',
    fix: () => 'Nhập mức ban đầu.',
  },
  mKpiFits: {
    what: (f) => `Mục tiêu chưa có chỉ số; “${f['kpi']}” là phù hợp.`,
    fix: () => 'Chọn nó làm chỉ số.',
  },
  aSteep: {
    what: (f) => `Mục tiêu đòi hỏi mức thay đổi ${f['asked']} mỗi tháng.`,
    fix: () => 'Hạ chỉ tiêu, lùi hạn chót, hoặc cho thấy việc này đã từng làm được.',
  },
  aFasterThanEver: {
    what: (f) => `Mục tiêu đòi hỏi ${f['asked']} mỗi tháng; tháng tốt nhất đến nay là ${f['best']}.`,
    fix: () => 'Hạ chỉ tiêu, lùi hạn chót, hoặc nêu điều gì sẽ khác.',
  },
  aUnsure: {
    what: (f) => `Chính người viết chỉ tin ${f['confidence']}.`,
    fix: () => 'Thu nhỏ bước đi đến khi bạn dám cược là làm được.',
  },
  aNoMeans: {
    what: () => 'Chưa có người, việc hay tiền nào dành cho mục tiêu này.',
    fix: () => 'Giao người phụ trách, sáng kiến hoặc chiến dịch, và ngân sách.',
  },
  aNoWhy: {
    what: () => 'Chưa nói vì sao có thể làm được.',
    fix: () => 'Nêu cách làm, hoặc nhập lý do khả thi.',
  },
  rNoObjective: {
    what: () => 'Mục tiêu này không phục vụ mục tiêu kinh doanh nào.',
    fix: () => 'Gắn với mục tiêu kinh doanh mà nó phục vụ, hoặc bỏ mục tiêu.',
  },
  rOtherMeasure: {
    what: (f) => `Mục tiêu đo bằng “${f['metric']}”, còn mục tiêu kinh doanh đo bằng “${f['measure']}”.`,
    fix: () => 'Nêu cái này tác động đến cái kia thế nào, hoặc gắn mục tiêu kinh doanh khác.',
  },
  rNoInitiative: {
    what: () => 'Chưa có sáng kiến nào thực hiện mục tiêu này.',
    fix: () => 'Gắn một sáng kiến với mục tiêu.',
  },
  rShareOff: {
    what: (f) => `Mục tiêu nhận ${f['share']} số tiền; theo mức ưu tiên thì là ${f['fair']}.`,
    fix: () => 'Đổi mức ưu tiên hoặc ngân sách.',
  },
  rNoWhy: {
    what: () => 'Chưa nói mục tiêu này để làm gì.',
    fix: () => 'Gắn với mục tiêu kinh doanh mà nó phục vụ.',
  },
  tNoDate: {
    what: () => 'Chưa có ngày phải đạt mục tiêu.',
    fix: () => 'Nhập hạn chót.',
  },
  tOnlyHowOften: {
    what: () => 'Mục tiêu nói bao lâu một lần, nhưng chưa nói đến khi nào.',
    fix: () => 'Nhập hạn chót.',
  },
  tEvent: {
    what: () => 'Hạn của mục tiêu là một sự kiện chưa rõ ngày.',
    fix: () => 'Nhập ngày đó làm hạn chót.',
  },
  tVague: {
    what: () => 'Thời điểm được nêu không phải là ngày cụ thể.',
    fix: () => 'Nhập hạn chót.',
  },
  tPast: {
    what: (f) => `Hạn chót ${f['due']} đã qua.`,
    fix: () => 'Nhập con số đã đạt, hoặc đặt ngày mới.',
  },
  tTurned: {
    what: (f) => `Hạn chót ${f['due']} đứng trước ngày bắt đầu ${f['start']}.`,
    fix: () => 'Đổi chỗ hoặc sửa các ngày.',
  },
  tOutsidePlan: {
    what: (f) => `Hạn chót ${f['due']} nằm quá xa ngoài kế hoạch.`,
    fix: () => 'Đặt ngày trong kế hoạch, hoặc đặt mục tiêu cho phần nằm trong kế hoạch.',
  },
  tDisagree: {
    what: (f) => `Câu viết ${f['said']}, còn hạn chót là ${f['due']}.`,
    fix: () => 'Sửa ngày bị sai.',
  },
  tTakeDate: {
    what: (f) => `Ngày ${f['said']} mới chỉ nằm trong câu.`,
    fix: () => 'Đưa nó vào ô hạn chót.',
  },
  tConfirmDay: {
    what: (f) => `Theo lịch, thời điểm này kết thúc ngày ${f['said']}; mỗi năm một khác.`,
    fix: () => 'Kiểm tra lại ngày rồi đưa vào ô hạn chót.',
  },
  tWhichDay: {
    what: () => 'Thời điểm được nêu không phải một ngày cụ thể: đó là ngày nào?',
    fix: () => 'Nhập ngày đó làm hạn chót.',
  },
  tFiscal: {
    what: () => 'Mục tiêu đến hạn trong năm tài chính mà chưa biết tháng bắt đầu.',
    fix: () => 'Nhập tháng đó ở phần cài đặt, hoặc nhập hạn chót.',
  },
  tNoStart: {
    what: () => 'Mục tiêu chưa có ngày bắt đầu.',
    fix: () => 'Nhập ngày bắt đầu làm.',
  },
  tNoReview: {
    what: (f) => `Chưa có buổi rà soát nào trước ${f['due']}.`,
    fix: () => 'Lên lịch rà soát khi vẫn còn kịp điều chỉnh.',
  },
};
