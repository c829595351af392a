import { isOpen } from '../../model/is-open';
import type { Plan } from '../../model/plan';
import { linkedFrom } from '../each-row';
import { lacks } from './lacks';

/** A campaign without its brief, its audience, or anything by which to tell whether it worked. */
export const campaignLacks = lacks('campaigns', (plan) => {
  const watched = linkedFrom(plan, 'kpis', 'campaign');
  const isSold = expectsRevenue(plan);
  return ({ id, typed: { leads, customers } }) => {
    const isMeasured = leads !== undefined || customers !== undefined || watched.has(id);
    return ['aim', 'segment', 'message', 'offer', ...(isSold || !isMeasured ? (['revenue'] as const) : [])];
  };
});

/** Most campaigns say what they are to sell, so that the others are missed in the sum. */
function expectsRevenue({ records }: Plan): boolean {
  const { campaigns } = records.tables;
  return campaigns.filter(({ typed }) => typed.revenue !== undefined).length > campaigns.length / 2;
}

/** A channel that nobody could use from what is said of it; of a social one, how often it posts and who replies, too. */
export const channelLacks = lacks('channels', () => ({ typed }) => [
  'type',
  'platform',
  'role',
  ...(typed.type === 'social' ? (['perWeek', 'questionsBy', 'followed'] as const) : []),
]);

/** Work that belongs to no campaign. */
export const taskLacks = lacks('tasks', () => () => ['campaign']);

/** Content that belongs to no campaign; and what is to be renewed, but nobody knows by whom or until when. */
export const contentLacks = lacks('content', () => ({ typed: { state, status, date } }) => [
  ...(state === 'keep' || state === 'retire' ? [] : (['campaign'] as const)),
  ...(state === 'update' && isOpen(status) ? (['updateDue'] as const) : []),
  // Of what is to appear on a day it is said anyway.
  ...(state === 'update' && isOpen(status) && date === undefined ? (['owner'] as const) : []),
]);

/** Somebody of whom it is not said which team they are in, or what they may do. */
/** A name that was just listed is asked for nothing more. */
export const personLacks = lacks(
  'people',
  () =>
    ({ typed }) =>
      Object.keys(typed).length > 1 ? ['team', 'access'] : [],
);
