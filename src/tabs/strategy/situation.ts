import { type Code, choiceLists } from '../../workbook/choice-lists';
import { computed } from '../../workbook/column';
import { call, concat, type Formula, isEmpty, symbol, when } from '../../workbook/formula';
import type { TabRow } from '../../workbook/tab';
import { answer, column, type RowOf, word } from '../cells';
import { form } from '../describe';
import { placeOfKind } from '../figures';
import { ifNumber, listed, numbered, text } from '../listed';

/** An answer of the strategy, read here and written there. */
const said = (row: RowOf<'strategy'>) =>
  computed('text', () => text(answer('strategy', row)), { wide: true, needs: 'strategy' });

/** Two texts with a point between, where both are there. */
const joined = (first: Formula, second: Formula): Formula =>
  concat(first, when(isEmpty(second), text(second), concat(symbol(' · '), second)));

/** The weightiest items of a kind, each with its weight and the initiative that answers it. */
const itemsOf =
  (kind: Code<'swotKinds'>) =>
  (turn: number): TabRow =>
    listed({
      tab: 'swot',
      name: 'item',
      place: placeOfKind(column('swot', 'turn'), choiceLists.swotKinds.indexOf(kind) + 1, turn),
      count: (cell) => text(cell('weight')),
      shown: 'text',
      remark: (cell) => when(isEmpty(cell('answeredBy')), word('answers', 'open'), cell('answeredBy')),
    });

/** The whole strategy on one page by formula: nothing is typed here. */
export const situation = form({
  id: 'situation',
  group: 'strategy',
  size: 'full',
  remarks: ['answers'],
  rows: {
    inShort: { kind: 'heading', needs: 'strategy' },
    summary: said('summary'),
    positioning: said('positioning'),
    valueProposition: said('valueProposition'),
    priorities: said('priorities'),
    goals: { kind: 'heading' },
    ...numbered('goal', 5, (turn) =>
      listed({
        tab: 'goals',
        name: 'goal',
        place: turn,
        count: (cell) => text(cell('priority')),
        shown: 'text',
        remark: (cell) => text(cell('objective')),
      }),
    ),
    market: { kind: 'heading' },
    ...numbered('segment', 4, (turn) =>
      listed({
        tab: 'segments',
        name: 'segment',
        place: call('MATCH', call('SMALL', column('segments', 'turn'), turn), column('segments', 'turn'), 0),
        count: (cell) => text(cell('size')),
        shown: 'text',
        remark: (cell) => text(cell('why')),
      }),
    ),
    strengths: { kind: 'heading', needs: 'swot' },
    ...numbered('strength', 3, itemsOf('strength')),
    weaknesses: { kind: 'heading', needs: 'swot' },
    ...numbered('weakness', 3, itemsOf('weakness')),
    opportunities: { kind: 'heading', needs: 'swot' },
    ...numbered('opportunity', 3, itemsOf('opportunity')),
    threats: { kind: 'heading', needs: 'swot' },
    ...numbered('threat', 3, itemsOf('threat')),
    rivals: { kind: 'heading', needs: 'competitors' },
    ...numbered('rival', 3, (turn) =>
      listed({
        tab: 'competitors',
        name: 'competitor',
        place: placeOfKind(column('competitors', 'turn'), 1, turn),
        count: (cell) => text(cell('threat')),
        shown: 'text',
        remark: (cell) => joined(text(cell('weakness')), text(cell('difference'))),
      }),
    ),
    inside: { kind: 'heading', needs: 'strategy' },
    focus: said('focus'),
    culture: said('culture'),
    challenges: said('challenges'),
    earlierActivities: said('earlierActivities'),
    outside: { kind: 'heading', needs: 'strategy' },
    growth: computed('share', () => ifNumber(answer('strategy', 'marketGrowth')), { needs: 'strategy' }),
    trends: said('trends'),
    impacts: said('impacts'),
    barriers: said('barriers'),
  },
});
