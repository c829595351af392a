import { lacks } from './lacks';

/** A segment that is neither chosen nor left out, or that was chosen for no reason. */
export const segmentLacks = lacks(
  'segments',
  () =>
    ({ typed }) =>
      typed.targeted === undefined ? ['targeted'] : ['why'],
);

/** A buyer who belongs to no segment, or whom nobody knows what to tell. */
export const personaLacks = lacks('personas', () => () => ['segment', 'message']);

/** A competitor whose threat nobody has weighed. */
export const competitorLacks = lacks('competitors', () => () => ['threat']);

/** An item that is of no kind, or that nobody has weighed. */
export const swotLacks = lacks('swot', () => () => ['kind', 'weight']);

/** A stage of buying of which nobody knows what decides there, or who sells. */
export const stageLacks = lacks('journey', () => () => ['criteria', 'seller']);
