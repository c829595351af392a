import type { thread } from '../../messages/en/findings/thread';

/** Why each finding matters; for docs/checks.md. */
export const threadReasons: Record<keyof typeof thread, string> = {
  goalNoCampaign: 'A goal that nothing works on is a wish; either something is done for it or it goes.',
  campaignNoGoal: 'A campaign that serves no goal takes money and time from those that do.',
  goalNoInitiative:
    'The strategy says what is done for a goal; without an initiative the plan works on it by chance.',
  goalNoKpi: 'Nobody sees a goal move that no KPI watches.',
  goalNoMoney:
    'Campaigns without money rarely reach anything; if it truly costs nothing, accept it with that reason.',
  initiativeNoGoal: 'A move that serves no goal has no measure of its success.',
  initiativeNoCampaign: 'A move that nothing carries out stays a sentence in the strategy.',
  campaignNoInitiative: 'A campaign outside every strategic move works beside the strategy.',
  campaignNoDates: 'Without days it is in no month of the money, in no week of the timeline, and never late.',
  campaignNoOwner: 'What nobody answers for is done by nobody.',
  campaignsNoOwner:
    'Work that nobody answers for is left to chance; a plan without a single name is a list of wishes.',
  campaignNoChannel: 'Without a channel nobody knows where it runs or which budget it draws on.',
  campaignNoMoney:
    'A campaign that no line pays for is either free, which is worth saying, or forgotten in the budget.',
  moneyOnNoGoal: 'This part of the budget cannot be defended by any goal.',
  segmentUnused: 'A segment that was chosen and that nothing speaks to was chosen in vain.',
  segmentOffTarget:
    'The strategy decided against this segment; either the campaign or the decision is wrong.',
  personaUnused: 'A persona is worth its work when something is made for it.',
  channelUnused: 'A channel in the mix that gets neither work nor money is not in the mix.',
  stageUnused: 'Buyers stop at the stage at which nothing helps them on.',
  swotUnanswered:
    'A weighty strength, weakness, opportunity or threat that leads to nothing was found for nothing.',
  competitorUnanswered: 'A competitor who is a real threat will not wait for an answer.',
  personNoWork:
    'Somebody listed who does and owns nothing is either free for work or does not belong on the list.',
  strategyToRevisit: 'What was decided about the strategy changes nothing until the strategy says so.',
};
