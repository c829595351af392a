import { computed, date, link, money, number, prose, share, text } from '../../workbook/column';
import { blank, call, divide, equal, isEmpty, when } from '../../workbook/formula';
import { answer, column, word } from '../cells';
import { form } from '../describe';
import { anyNumber } from '../figures';

/** Our sales as a part of the reachable market, in figures that stand above. */
const computedShare = when(
  isEmpty(answer('strategy', 'marketOwn')),
  blank,
  divide(answer('strategy', 'marketOwn'), answer('strategy', 'marketReachable')),
);

const movesOf = (kind: 'wordOfMouth' | 'internalAlignment') =>
  computed('whole', () => call('COUNTIF', column('initiatives', 'kind'), word('initiativeKinds', kind)), {
    needs: 'initiatives',
  });

/** The strategy in words: who we are, the market, the customers, where we stand in it, what we offer. */
export const strategy = form({
  id: 'strategy',
  group: 'strategy',
  size: 'full',
  rows: {
    overview: { kind: 'heading' },
    summary: prose(),
    priorities: prose(),
    term: { kind: 'heading' },
    strategyName: text(),
    plans: prose(),
    from: date(),
    until: date(),
    approvedOn: date(),
    approvedBy: link('people'),
    nextReview: date(),
    company: { kind: 'heading' },
    vision: prose(),
    mission: prose(),
    companyGoals: prose(),
    companyObjectives: computed(
      'whole',
      () => call('COUNTIF', column('objectives', 'level'), word('objectiveLevels', 'company')),
      { needs: 'objectives' },
    ),
    focus: prose(),
    culture: prose(),
    context: { kind: 'heading' },
    challenges: prose(),
    earlierActivities: prose(),
    market: { kind: 'heading' },
    marketTotal: money(),
    totalSource: text(),
    totalDate: date(),
    marketReachable: money(),
    reachableSource: text(),
    reachableDate: date(),
    marketOwn: money(),
    salesSource: text(),
    salesDate: date(),
    marketGrowth: share(),
    growthSource: text(),
    growthDate: date(),
    computedShare: computed('share', () => computedShare),
    ownShare: share(),
    trends: prose(),
    impacts: prose(),
    barriers: prose(),
    customers: { kind: 'heading' },
    customerCount: number(),
    customersInSegments: computed(
      'whole',
      () =>
        when(
          equal(call('COUNTIF', column('segments', 'customers'), anyNumber), 0),
          blank,
          call('SUM', column('segments', 'customers')),
        ),
      { needs: 'segments' },
    ),
    customerTypes: prose(),
    customerValues: prose(),
    customerDecision: prose(),
    customerFocus: prose(),
    notTargeted: prose(),
    position: { kind: 'heading' },
    positioning: prose(),
    valueProposition: prose(),
    differentiators: prose(),
    brandEssence: prose(),
    brandPersonality: prose(),
    fourPs: { kind: 'heading' },
    product: prose(),
    price: prose(),
    place: prose(),
    promotion: prose(),
    sales: { kind: 'heading' },
    salesChannels: prose(),
    sellingChannels: computed(
      'whole',
      () => call('COUNTIF', column('channels', 'sells'), word('yesNo', 'yes')),
      { needs: 'channels' },
    ),
    buyingProcess: prose(),
    moves: { kind: 'heading' },
    wordOfMouth: prose(),
    wordOfMouthMoves: movesOf('wordOfMouth'),
    internalAlignment: prose(),
    alignmentMoves: movesOf('internalAlignment'),
    plan: { kind: 'heading' },
    planSummary: prose(),
    toSign: computed('whole', () => call('COUNTIF', column('people', 'signs'), word('yesNo', 'yes')), {
      needs: 'people',
    }),
    signed: computed(
      'whole',
      () =>
        call(
          'COUNTIFS',
          column('people', 'signs'),
          word('yesNo', 'yes'),
          column('people', 'signedOn'),
          anyNumber,
        ),
      { needs: 'people' },
    ),
  },
});
