import type { thread as english } from '../../en/findings/thread';
import type { Messages } from '../../messages';
import { isolate } from '../isolate';

export const thread: Pick<Messages['findings'], keyof typeof english> = {
  goalNoCampaign: {
    what: (f) => `لا توجد حملة تخدم الهدف «${isolate(f['name'])}».`,
    mend: () => 'اربط به حملة، أو احذف الهدف.',
  },
  campaignNoGoal: {
    what: (f) => `الحملة «${isolate(f['name'])}» لا تخدم أي هدف.`,
    mend: () => 'اختر الهدف الذي تخدمه.',
  },
};
