import type { thread as english } from '../../en/findings/thread';
import type { Messages } from '../../messages';

export const thread: Pick<Messages['findings'], keyof typeof english> = {
  goalNoCampaign: {
    what: (f) => `Aucune campagne ne sert l’objectif « ${f['name']} ».`,
    mend: () => 'Rattachez-lui une campagne, ou abandonnez l’objectif.',
  },
  campaignNoGoal: {
    what: (f) => `La campagne « ${f['name']} » ne sert aucun objectif.`,
    mend: () => 'Choisissez l’objectif qu’elle sert.',
  },
};
