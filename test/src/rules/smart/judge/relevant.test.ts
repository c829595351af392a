import type { GoalFields, Surroundings } from '../../../../../src/rules/smart/judge/judgement';
import type { Sentence } from '../../../../../src/rules/smart/sentence/facts';
import { codesOf, reasonsOf, verdict } from './a-goal';

describe('a relevant goal', () => {
  test.each<[string, Partial<Sentence>, GoalFields, Surroundings, string]>([
    [
      'is linked and worked on',
      {},
      { objective: 'O1' },
      { objectives: [{ id: 'O1' }], initiatives: 1 },
      'yes',
    ],
    ['is linked and served by a campaign', {}, { objective: 'O1' }, { initiatives: 0, campaigns: 1 }, 'yes'],
    ['is only linked', {}, { objective: 'O1' }, { objectives: [{ id: 'O1' }] }, 'unknown'],
    ['is linked where nothing is done', {}, { objective: 'O1' }, { initiatives: 0, campaigns: 0 }, 'unknown'],
    ['is linked to nothing there is', {}, { objective: 'O9' }, { objectives: [{ id: 'O1' }] }, 'no'],
    ['has no objective to be linked to', { reason: true }, {}, { objectives: [] }, 'unknown'],
    ['only says what for', { reason: true }, {}, { initiatives: 1 }, 'unknown'],
    ['is said to be good for something', {}, {}, { relevance: 'x' }, 'yes'],
    ['says nothing', {}, {}, {}, 'unknown'],
    ['is worked on by nothing', { reason: true }, {}, { initiatives: 0 }, 'unknown'],
  ])('%s', (...[, said, fields, around, expected]) => {
    expect(verdict('R', said, fields, around)).toBe(expected);
  });

  test('may have a share of the money a quarter off its fair one', () => {
    const off = (budgetShare: number | undefined, fairShare: number | undefined) =>
      reasonsOf('R', {}, {}, { relevance: 'x', budgetShare, fairShare } as never).map(({ code, facts }) => [
        code,
        facts,
      ]);
    expect(off(0.75, 0.5)).toEqual([]);
    expect(off(0.76, 0.5)).toEqual([['rShareOff', { share: { share: 0.76 }, fair: { share: 0.5 } }]]);
    expect(off(0.24, 0.5)).toHaveLength(1);
    expect([off(0.9, undefined), off(undefined, 0.9)]).toEqual([[], []]);
  });

  test('is offered the objective of its metric, or the only one', () => {
    const offered = (
      objectives: { id: string; measure?: string }[],
      said: Partial<Sentence> = {},
      fields: GoalFields = {},
    ) => reasonsOf('R', said, fields, { objectives })[0]?.fixes;
    const two = [
      { id: 'O1', measure: 'revenue' },
      { id: 'O2', measure: 'leads' },
    ];
    const link = [{ field: 'objective', value: 'O2' }];
    expect(offered(two, {}, { metric: 'leads' })).toEqual(link);
    expect(offered(two, { kpi: 'leads' as never })).toEqual(link);
    expect(offered(two)).toEqual([]);
    expect(offered([{ id: 'O1' }, { id: 'O3' }])).toEqual([]);
    expect(offered([{ id: 'O2' }])).toEqual(link);
  });

  test('is not compared with an objective of the same metric, of none, or where it says what for', () => {
    const compared = (measure: string | undefined, metric: string | undefined, reason = false) =>
      codesOf(
        'R',
        { reason },
        { objective: 'O1', ...(metric && { metric }) },
        { objectives: [{ id: 'O1', ...(measure && { measure }) }], initiatives: 1 },
      );
    expect(compared('revenue', 'leads')).toEqual(['rOtherMeasure']);
    expect(compared('leads', 'leads')).toEqual([]);
    expect(compared('revenue', 'leads', true)).toEqual([]);
    expect(compared('Smiles', 'leads')).toEqual([]);
    expect(compared('revenue', 'Smiles')).toEqual([]);
    expect(compared(undefined, 'leads')).toEqual([]);
    expect(compared('revenue', undefined)).toEqual([]);
  });
});
