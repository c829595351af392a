import type { Output } from '../../../src/calls/contract';

/** A plan that differs from the approved one in every way, in the words of an English workbook. */
export const someChanges: Output<'compare'> = {
  approval: { day: '2027-01-31', by: 'Maren Holt' },
  money: { before: '28,000\u00a0EUR', now: '28,250\u00a0EUR', difference: '+250\u00a0EUR' },
  tabs: [
    {
      id: 'start',
      title: 'Start',
      sheetId: 100,
      changes: [
        { is: 'changed', name: '', column: 'Gross margin', before: '55%', now: '', cell: 'C40' },
        {
          is: 'changed',
          name: '',
          column: 'Business',
          before: 'مخبز الميناء',
          now: 'Harbour Bakery',
          cell: 'C31',
        },
      ],
    },
    {
      id: 'goals',
      title: 'Goals',
      sheetId: 101,
      changes: [
        {
          is: 'changed',
          name: 'G1 · Win 240 paying subscribers for the weekly bread box by 30 June 2027',
          column: 'Due',
          before: '2027-06-30',
          now: '2027-07-31',
          cell: 'M5',
        },
        {
          is: 'gone',
          name: 'G3 · Turn 6% of visitors into bookings',
          column: '',
          before: '',
          now: '',
          cell: '',
        },
      ],
    },
    {
      id: 'budget',
      title: 'Budget',
      sheetId: 103,
      changes: Array.from({ length: 7 }, (_, index) => ({
        is: 'changed' as const,
        name: 'B1 · Market stand and samples',
        column: `2027-0${index + 1}`,
        before: '1,000\u00a0EUR',
        now: '1,250\u00a0EUR',
        cell: `H${index + 8}`,
      })),
    },
    {
      id: 'swot',
      title: 'SWOT',
      sheetId: null,
      changes: [{ is: 'added', name: 'W4 · No roof', column: '', before: '', now: '', cell: '' }],
    },
  ],
};

export const somePrepared: Output<'prepareReview'> = {
  rhythm: 'monthly',
  open: [
    {
      what: 'Scale up · Budget · C1 · Summer market stand',
      owner: 'Y1 · Maren Holt',
      due: '2027-03-31',
      isLate: false,
      title: 'Reviews',
      sheetId: 110,
      cell: 'K6',
    },
    {
      what: 'Mend · Strategy · I4 · One story at every counter, told in two sentences by whoever serves',
      owner: '',
      due: '2026-11-27',
      isLate: true,
      title: 'Reviews',
      sheetId: 110,
      cell: 'K8',
    },
  ],
  subjects: [
    { id: 'C1', label: 'C1 · Summer market stand' },
    { id: 'G1', label: 'G1 · Win 240 paying subscribers for the weekly bread box by 30 June 2027' },
  ],
  people: [{ id: 'Y2', label: 'Y2 · Jonas Wyke' }],
};
