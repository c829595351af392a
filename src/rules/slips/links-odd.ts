import { byId } from '../../model/by-id';
import { eachRow, nameOf } from '../each-row';

/** A campaign that serves another goal than its initiative, with either of its goals. */
export const goalOdd = eachRow(
  { code: 'goalOdd', severity: 'advice', table: 'campaigns', column: 'goal', needs: ['initiatives'] },
  (plan) => {
    const initiatives = byId(plan, 'initiatives');
    const goals = byId(plan, 'goals');
    return ({ typed: { goal, alsoGoal, initiative } }) => {
      const move = initiatives.get(initiative ?? '');
      const wanted = goals.get(move?.typed.goal ?? '');
      const own = goals.get(goal ?? '');
      if (!move || !wanted || !own || [goal, alsoGoal].includes(wanted.id)) return null;
      return {
        also: ['initiative'],
        facts: {
          goal: nameOf('goals', own),
          initiative: nameOf('initiatives', move),
          other: nameOf('goals', wanted),
        },
      };
    };
  },
);

/** A line on another channel than its campaign, where the other lines of the plan follow theirs. */
export const channelOdd = eachRow(
  { code: 'channelOdd', severity: 'advice', table: 'budget', column: 'channel', needs: ['campaigns'] },
  (plan) => {
    const campaigns = byId(plan, 'campaigns');
    const channels = byId(plan, 'channels');
    const lines = plan.records.tables.budget.filter(
      ({ typed }) => typed.channel !== undefined && campaigns.get(typed.campaign ?? '')?.typed.channel,
    );
    const follows = ({ typed }: (typeof lines)[number]) =>
      campaigns.get(typed.campaign ?? '')?.typed.channel === typed.channel;
    const isHabit = lines.length >= 4 && lines.filter(follows).length >= 0.8 * lines.length;
    return (line) => {
      const campaign = campaigns.get(line.typed.campaign ?? '');
      const [own, wanted] = [
        channels.get(line.typed.channel ?? ''),
        channels.get(campaign?.typed.channel ?? ''),
      ];
      if (!isHabit || !campaign || !own || !wanted || own === wanted) return null;
      return {
        also: ['campaign'],
        facts: {
          channel: nameOf('channels', own),
          campaign: nameOf('campaigns', campaign),
          other: nameOf('channels', wanted),
        },
      };
    };
  },
);
