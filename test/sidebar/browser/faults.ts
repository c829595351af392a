import type { OfferGroupView, OfferView } from '../../../src/calls/contract';

const offer = (id: string, more: Partial<OfferView>): OfferView => ({
  id,
  title: 'Campaigns',
  sheetId: 102,
  cell: '',
  what: '',
  does: '',
  hint: '',
  ...more,
});

/** Faults of several kinds: some that a repair fixes, one that only people can, and more links than are listed at once. */
export const someFaults: OfferGroupView[] = [
  {
    kind: 'tabMissing',
    offers: [
      offer('tab', {
        title: 'Channels',
        sheetId: 0,
        what: 'The tab “Channels” is gone.',
        does: 'Makes it anew.',
      }),
    ],
  },
  {
    kind: 'linkLost',
    offers: Array.from({ length: 12 }, (_, index) =>
      offer(`link${index}`, {
        cell: `F${index + 5}`,
        what: `“G${index + 1} · Grow newsletter subscriptions by a third” is not a row of the goals tab.`,
        does: `Links it to “G${index + 20} · Grow newsletter subscriptions by a third”.`,
      }),
    ),
  },
  {
    kind: 'cellError',
    offers: [
      offer('ours', {
        cell: 'H5',
        what: 'The cell shows #REF!, and 7 more because of it.',
        does: 'Puts it back.',
      }),
      offer('own', {
        cell: 'Z5',
        what: 'The cell shows #VALUE!.',
        hint: 'Its formula is your own. Mend what it refers to, or undo the deletion.',
      }),
    ],
  },
];
