import type { thread as english } from '../../en/findings/thread';
import type { Messages } from '../../messages';

export const thread: Pick<Messages['findings'], keyof typeof english> = {
  goalNoCampaign: {
    what: (f) => `Chưa có chiến dịch nào phục vụ mục tiêu “${f['name']}”.`,
    mend: () => 'Gắn một chiến dịch với mục tiêu này, hoặc bỏ mục tiêu.',
  },
  campaignNoGoal: {
    what: (f) => `Chiến dịch “${f['name']}” chưa phục vụ mục tiêu nào.`,
    mend: () => 'Chọn mục tiêu mà chiến dịch phục vụ.',
  },
};
