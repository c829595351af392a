import type { thread } from '../../messages/en/findings/thread';

/** Why each finding matters; for docs/checks.md. */
export const threadReasons: Record<keyof typeof thread, string> = {
  goalNoCampaign: 'A goal that nothing works on is a wish; either something is done for it or it goes.',
  campaignNoGoal: 'A campaign that serves no goal takes money and time from those that do.',
};
