/** From which weight or threat on (1 to 5) an item must be answered. */
export const weighty = 4;
/** How far the budget may be off when the settings say nothing, as a share. */
export const usualTolerance = 0.05;
/** How far a channel's share of the money may be from the share its weight and return suggest, in points. */
export const channelLeeway = 0.15;
/** The share of the money from which on one channel carries the plan alone, where there are several. */
export const concentration = 0.6;
/** Spent against planned to date: below the first the money idles, above the second it runs out early. */
export const pace = { slow: 0.7, fast: 1.15 };
/** The planned cost of a lead as a share of what one last cost, from which on it is bold. */
export const boldCost = 0.6;
