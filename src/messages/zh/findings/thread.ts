import type { thread as english } from '../../en/findings/thread';
import type { Messages } from '../../messages';

export const thread: Pick<Messages['findings'], keyof typeof english> = {
  goalNoCampaign: {
    what: (f) => `没有任何营销活动服务于目标“${f['name']}”。`,
    mend: () => '请为它关联一个营销活动，或删除该目标。',
  },
  campaignNoGoal: {
    what: (f) => `营销活动“${f['name']}”没有对应任何目标。`,
    mend: () => '请选择它所服务的目标。',
  },
};
