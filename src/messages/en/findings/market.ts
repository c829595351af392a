import type { Facts } from '../../facts';

export const market = {
  ownShareDiffers: {
    what: (f: Facts) =>
      `The market share is typed as ${f['typed']}; sales and reachable market give ${f['share']}.`,
    fix: (_: Facts) => 'Correct the share, or the figures it follows from.',
  },
  growthOdd: {
    what: (f: Facts) => `The market is said to change by ${f['share']} a year.`,
    fix: (_: Facts) => 'Check the figure and its source.',
  },
  sharesAboveWhole: {
    what: (f: Facts) => `${f['name']}: “${f['column']}” adds up to ${f['share']}.`,
    fix: (_: Facts) => 'Correct the shares; together they are at most 100%.',
  },
  kindMissing: {
    what: (f: Facts) => `${f['table']} has no row of this kind: ${f['kinds']}.`,
    fix: (_: Facts) => 'Add one, or accept it with the reason.',
  },
  soldNowhere: {
    what: (f: Facts) => `At the stage “${f['name']}” people buy on “${f['channel']}”, which doesn’t sell.`,
    fix: (_: Facts) => 'Pick a channel that sells, or let this one sell.',
  },
};

/** Why each finding matters; for docs/checks.md. */
export const marketReasons: Record<keyof typeof market, string> = {
  ownShareDiffers:
    'The share and the figures it follows from are read side by side, and only one of them can be right.',
  growthOdd:
    'No market of some size moves like this in a year; plans that count on it are off from the start.',
  sharesAboveWhole: 'Parts of one whole cannot be more than it.',
  kindMissing: 'A list that leaves out one side was not finished, or nobody looked there.',
  soldNowhere: 'Buyers who are ready and find nothing to buy go elsewhere.',
};
