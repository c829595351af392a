import type { thread as english } from '../../en/findings/thread';
import type { Messages } from '../../messages';

export const thread: Pick<Messages['findings'], keyof typeof english> = {
  goalNoCampaign: {
    what: (f) => `Chưa có chiến dịch nào phục vụ mục tiêu “${f['name']}”.`,
    fix: () => 'Gắn một chiến dịch với mục tiêu này, hoặc bỏ mục tiêu.',
  },
  campaignNoGoal: {
    what: (f) => `Chiến dịch “${f['name']}” chưa phục vụ mục tiêu nào.`,
    fix: () => 'Chọn mục tiêu mà chiến dịch phục vụ.',
  },
  goalNoInitiative: {
    what: (f) => `Không có sáng kiến nào phục vụ mục tiêu “${f['name']}”.`,
    fix: () => 'Gắn một sáng kiến với mục tiêu này, hoặc thêm sáng kiến mới.',
  },
  goalNoKpi: {
    what: (f) => `Không có KPI nào theo dõi mục tiêu “${f['name']}”.`,
    fix: () => 'Thêm một hàng trong trang KPI và gắn với mục tiêu này.',
  },
  goalNoMoney: {
    what: (f) => `Có chiến dịch phục vụ mục tiêu “${f['name']}” nhưng chưa chiến dịch nào được cấp tiền.`,
    fix: () => 'Lập một dòng ngân sách cho một chiến dịch, hoặc chấp nhận và ghi lý do.',
  },
  initiativeNoGoal: {
    what: (f) => `Sáng kiến “${f['name']}” không phục vụ mục tiêu nào.`,
    fix: () => 'Chọn mục tiêu mà nó phục vụ.',
  },
  initiativeNoCampaign: {
    what: (f) => `Không có chiến dịch nào thực hiện sáng kiến “${f['name']}”.`,
    fix: () => 'Gắn một chiến dịch với nó, hoặc bỏ sáng kiến.',
  },
  campaignNoInitiative: {
    what: (f) => `Chiến dịch “${f['name']}” không thuộc sáng kiến nào.`,
    fix: () => 'Chọn sáng kiến mà nó thực hiện.',
  },
  campaignNoDates: {
    what: (f) => `Chiến dịch “${f['name']}” thiếu ngày bắt đầu hoặc ngày kết thúc.`,
    fix: () => 'Nhập cả hai ngày.',
  },
  campaignNoOwner: {
    what: (f) => `Không ai phụ trách chiến dịch “${f['name']}”.`,
    fix: () => 'Chọn hoặc nhập người phụ trách.',
  },
  campaignNoChannel: {
    what: (f) => `Chiến dịch “${f['name']}” chưa có kênh.`,
    fix: () => 'Chọn kênh chính.',
  },
  campaignNoMoney: {
    what: (f) => `Không có dòng ngân sách nào chi cho chiến dịch “${f['name']}”.`,
    fix: () => 'Gắn một dòng ngân sách, hoặc chấp nhận và ghi lý do.',
  },
  moneyOnNoGoal: {
    what: (f) => `${f['amount']}, tức ${f['share']} số tiền dự kiến, không phục vụ mục tiêu nào.`,
    fix: () => 'Gắn các dòng này với chiến dịch, và chiến dịch với mục tiêu.',
  },
  segmentUnused: {
    what: (f) => `Phân khúc “${f['name']}” được nhắm tới nhưng không có chiến dịch nào hướng đến.`,
    fix: () => 'Gắn một chiến dịch, hoặc đặt thành không nhắm tới.',
  },
  segmentOffTarget: {
    what: (f) => `“${f['name']}” hướng tới “${f['segment']}”, một phân khúc không được nhắm tới.`,
    fix: () => 'Chọn phân khúc được nhắm tới, hoặc nhắm tới phân khúc này.',
  },
  personaUnused: {
    what: (f) => `Chưa có gì dành cho chân dung “${f['name']}”.`,
    fix: () => 'Gắn một chiến dịch hoặc nội dung.',
  },
  channelUnused: {
    what: (f) => `Kênh “${f['name']}” không có chiến dịch, nội dung hay tiền.`,
    fix: () => 'Hãy dùng kênh này, hoặc đưa ra khỏi danh sách.',
  },
  stageUnused: {
    what: (f) => `Không có nội dung nào giúp người mua ở giai đoạn “${f['name']}”.`,
    fix: () => 'Gắn một nội dung với giai đoạn này.',
  },
  swotUnanswered: {
    what: (f) => `Không có sáng kiến nào đáp lại “${f['name']}”, một điểm quan trọng trong SWOT.`,
    fix: () => 'Chọn sáng kiến đáp lại, hoặc giảm trọng số.',
  },
  competitorUnanswered: {
    what: (f) => `Không có sáng kiến nào đáp lại đối thủ “${f['name']}”.`,
    fix: () => 'Chọn sáng kiến đáp lại, hoặc giảm mức đe dọa.',
  },
  personNoWork: {
    what: (f) => `“${f['name']}” không phụ trách gì và không có việc nào.`,
    fix: () => 'Giao một phần việc, hoặc bỏ khỏi danh sách.',
  },
  strategyToRevisit: {
    what: (f) =>
      `Lần rà soát ngày ${f['day']} quyết định “${f['decision']}” về chiến lược. Cần xem lại “${f['name']}”.`,
    fix: () => 'Sửa chiến lược, rồi đánh dấu quyết định là đã làm.',
  },
};
